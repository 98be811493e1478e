import { sift, type Sifted } from '../core/annotations/dismissed';
import type { Article, Decision, Finding } from '../core/model';
import { findingsOf } from '../core/rules/findings';
import type { HouseStyle } from '../core/styles/houseStyle';
import type { Reading } from './session';

/** A reading, as far as its findings depend on it. */
export type Judged = Pick<Reading, 'article' | 'style' | 'decisions'>;

interface Known {
  readonly style: HouseStyle;
  readonly decisions: readonly Decision[];
  readonly sifted: Sifted;
}

/** The findings of a reading, and apart from them those that people have dismissed. */
export function siftedFindings({ article, style, decisions }: Judged): Sifted {
  const atHand = known.get(article);
  if (atHand?.style === style && atHand.decisions === decisions) return atHand.sifted;
  const sifted = sift(article, findingsOf(article, style.rules, style, decisions), decisions);
  known.set(article, { style, decisions, sifted });
  return sifted;
}

export const findingsFor = (reading: Judged): readonly Finding[] => siftedFindings(reading).open;

/** Worked out once a reading: editors ask for code actions whenever the cursor moves. */
const known = new WeakMap<Article, Known>();
