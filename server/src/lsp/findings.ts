import type { Article, Finding } from '../core/model';
import { findingsOf } from '../core/rules/findings';
import type { Settings } from './settings';
import type { Reading } from './session';

/** The findings of a reading, worked out once: editors ask for code actions whenever the cursor moves. */
export function findingsFor({ article, settings }: Pick<Reading, 'article' | 'settings'>): readonly Finding[] {
  const atHand = known.get(article);
  if (atHand?.settings === settings) return atHand.findings;
  const findings = findingsOf(article, settings.rules);
  known.set(article, { settings, findings });
  return findings;
}

const known = new WeakMap<Article, { readonly settings: Settings; readonly findings: readonly Finding[] }>();
