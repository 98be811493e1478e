import type { ClaimWords } from '../lexicon/claimWords';
import type { Attribution, Claim, QuotedRun } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';

/** Content presented as reported or known with nobody named for it, in text order. */
export function claimsIn(
  _layout: Layout,
  _quotedRuns: readonly QuotedRun[],
  _attributions: readonly Attribution[],
  _words: ClaimWords,
  _syntax: ArticleSyntax,
): readonly Claim[] {
  return [];
}
