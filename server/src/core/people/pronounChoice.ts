/** One of those whom a pronoun could mean. */
export interface Fitting {
  readonly score: number;
  /** How sure it is that the words that last called this speaker to mind mean this speaker: 1 for a name. */
  readonly trust: number;
  /**
   * What the text or the given name says of the gender that the pronoun asks for; bodies and groups fit. Contested is one
   * whom *he* and *she* would both mean.
   */
  readonly gender: 'fits' | 'unknown' | 'contested' | 'against';
}

export type Choice<T> =
  | { readonly is: 'settled'; readonly best: T; readonly confidence: number }
  | { readonly is: 'unclear'; readonly candidates: readonly T[] }
  | { readonly is: 'nobody' };

/** What the best must reach: less is somebody too far back. */
const leastScore = 0.5;

/**
 * By how much the best must lead the next. Where nothing tells the gender of the best, a lead proves little: on GUM’s
 * biographies, interviews and court records it was right in half the cases below 0.8, and in four of five above.
 */
const margin = { fits: 0.3, unknown: 0.8, contested: Infinity, against: Infinity } as const;

/** A pronoun that rests on another is no surer than that one; resting on one that is unclear, it is unclear too. */
export const trustOfUnclear = 0.5;
const leastConfidence = 0.6;

/** By lead, what part of the links was right. */
const measured = [
  [1.2, 0.94],
  [0.8, 0.87],
  [0.6, 0.8],
  [0.4, 0.74],
  [0, 0.66],
] as const;

/**
 * Whom a pronoun means out of `ranked`, best first. Nobody is named where it is close, where nobody is near enough, or
 * against a given name.
 */
export function choiceOf<T extends Fitting>(ranked: readonly T[]): Choice<T> {
  const [best] = ranked;
  if (!best || best.score < leastScore) return { is: 'nobody' };
  const lead = leadOf(ranked);
  const needed = ranked.length === 1 && best.gender === 'unknown' ? leastScore : margin[best.gender];
  const confidence = Math.min(confidenceOf(lead), best.trust);
  if (lead >= needed && confidence >= leastConfidence) return { is: 'settled', best, confidence };
  const able = ranked.filter(({ gender }) => gender !== 'against');
  const candidates = able.filter(({ score }, i) => i < 2 || best.score - score < margin.fits);
  return candidates.length > 0 ? { is: 'unclear', candidates } : { is: 'nobody' };
}

/** By how much the first leads the second, or nothing. */
export const leadOf = ([best, next]: readonly Fitting[]): number => (best?.score ?? 0) - (next?.score ?? 0);

const confidenceOf = (lead: number): number => measured.find(([from]) => lead >= from)?.[1] ?? 0;
