import type { ReasonCode } from '../../model';

/** What a quotation without a cue of its own can go back to. `confidence` is measured as that of the patterns is. */
export const originKinds = {
  alternating: { reason: 'alternating', confidence: 0.6 },
  'after-attribution': { reason: 'carried-over', confidence: 0.86 },
  'after-paragraph': { reason: 'carried-over', confidence: 0.57 },
  'carried-over': { reason: 'carried-over', confidence: 0.44 },
  'clause-subject': { reason: 'shared-subject', confidence: 0.43 },
  'lead-in': { reason: 'lead-in', confidence: 0.62 },
  'name-colon': { reason: 'lead-in', confidence: 0.84 },
  orphan: { reason: 'no-source', confidence: 0.58 },
  'quote-name': { reason: 'beside-quotation', confidence: 0.79 },
  'sentence-before': { reason: 'carried-over', confidence: 0.59 },
  'sentence-goes-on': { reason: 'carried-over', confidence: 0.75 },
  signature: { reason: 'beside-quotation', confidence: 0.94 },
} as const satisfies Readonly<Record<string, { readonly reason: ReasonCode; readonly confidence: number }>>;

export type OriginKind = keyof typeof originKinds;

/** The fields of an attribution of this kind. */
export const ofKind = (
  found: OriginKind,
): { readonly found: OriginKind; readonly reason: ReasonCode; readonly confidence: number } => ({
  found,
  ...originKinds[found],
});
