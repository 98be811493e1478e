import type { Claim, DateExpression, Reason } from '../model';

/** Whose word something is: that of a person, who has decided it, or the engine's. */
export type DecidedBy = 'person' | 'engine';

const byHand = 'by-hand'; // what decisions leave in the place of a rule's or a pattern's id

/** Who settled an attribution or a mention, as its reasons say. */
export const decidedBy = ({ because }: { readonly because: readonly Reason[] }): DecidedBy =>
  because.some(({ code }) => code === 'decision') ? 'person' : 'engine';

export const dateDecidedBy = ({ rules }: DateExpression): DecidedBy => (rules.includes(byHand) ? 'person' : 'engine');
export const claimDecidedBy = ({ pattern }: Claim): DecidedBy => (pattern === byHand ? 'person' : 'engine');
