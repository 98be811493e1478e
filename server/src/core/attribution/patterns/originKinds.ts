import type { ReasonCode } from '../../model';

/** What a quotation without a cue of its own can go back to. `confidence` is measured as that of the patterns is. */
export const originKinds = {
  alternating: { reason: 'alternating', confidence: 0.6 },
  'after-attribution': { reason: 'carried-over', confidence: 0.84 },
  'after-paragraph': { reason: 'carried-over', confidence: 0.61 },
  'carried-over': { reason: 'carried-over', confidence: 0.5 },
  'clause-subject': { reason: 'shared-subject', confidence: 0.68 },
  'lead-in': { reason: 'lead-in', confidence: 0.77 },
  'name-colon': { reason: 'lead-in', confidence: 0.88 },
  orphan: { reason: 'no-source', confidence: 0.49 },
  'quote-name': { reason: 'beside-quotation', confidence: 0.83 },
  'sentence-before': { reason: 'carried-over', confidence: 0.72 },
  'sentence-goes-on': { reason: 'carried-over', confidence: 0.65 },
  'takes-floor': { reason: 'carried-over', confidence: 0.7 },
  signature: { reason: 'beside-quotation', confidence: 0.99 },
} as const satisfies Readonly<Record<string, { readonly reason: ReasonCode; readonly confidence: number }>>;

export type OriginKind = keyof typeof originKinds;

/** The fields of an attribution of this kind. */
export const ofKind = (
  found: OriginKind,
): { readonly found: OriginKind; readonly reason: ReasonCode; readonly confidence: number } => ({
  found,
  ...originKinds[found],
});
