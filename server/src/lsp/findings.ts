import { sift, type Sifted } from '../core/annotations/dismissed';
import type { Article, Decision, Finding } from '../core/model';
import { findingsOf } from '../core/rules/findings';
import type { Settings } from './settings';
import type { Reading } from './session';

interface Known {
  readonly settings: Settings;
  readonly decisions: readonly Decision[];
  readonly sifted: Sifted;
}

/** The findings of a reading, and apart from them those that people have dismissed. */
export function siftedFindings({ article, settings, decisions }: Omit<Reading, 'document'>): Sifted {
  const atHand = known.get(article);
  if (atHand?.settings === settings && atHand.decisions === decisions) return atHand.sifted;
  const sifted = sift(article, findingsOf(article, settings.rules), decisions);
  known.set(article, { settings, decisions, sifted });
  return sifted;
}

export const findingsFor = (reading: Omit<Reading, 'document'>): readonly Finding[] => siftedFindings(reading).open;

/** Worked out once a reading: editors ask for code actions whenever the cursor moves. */
const known = new WeakMap<Article, Known>();
