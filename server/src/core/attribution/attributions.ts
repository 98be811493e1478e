import type { CueWords } from '../lexicon/cueWords';
import type { Attribution, QuotedRun } from '../model';
import type { People } from '../people/people';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';

/** Who said what, in text order of the content; an orphan quotation is an attribution without a source. */
export function attributionsIn(
  _layout: Layout,
  _quotedRuns: readonly QuotedRun[],
  _people: People,
  _words: CueWords,
  _syntax: ArticleSyntax,
): readonly Attribution[] {
  return [];
}
