import type { Reason } from '../model';

/** Whose word something is: that of a person, who has decided it, or the engine's. */
export type DecidedBy = 'person' | 'engine';

/** Who settled an attribution or a mention, as its reasons say. */
export const decidedBy = ({ because }: { readonly because: readonly Reason[] }): DecidedBy =>
  because.some(({ code }) => code === 'decision') ? 'person' : 'engine';
