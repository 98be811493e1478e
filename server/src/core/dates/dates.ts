import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, Attribution, DateExpression, QuotedRun, Span } from '../model';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout, ParagraphText } from '../text/layout';

/** A date expression as one paragraph alone shows it; spans count from the paragraph's start. */
export type FoundDate = Span;

/** The date expressions of one paragraph, unresolved. */
export function findDates(_paragraph: ParagraphText, _words: DateWords): readonly FoundDate[] {
  return [];
}

export interface DateContext {
  readonly publishedOn?: Anchor;
  readonly quotedRuns: readonly QuotedRun[];
  readonly attributions: readonly Attribution[];
  readonly syntax?: ArticleSyntax;
}

/** Resolves what was found in each paragraph (`found[i]` belongs to paragraph `i`), in text order. */
export function resolveDates(
  _layout: Layout,
  _found: readonly (readonly FoundDate[])[],
  _context: DateContext,
  _words: DateWords,
): readonly DateExpression[] {
  return [];
}
