import type { Article, Attribution, Span } from '../model';

/** Letters and figures, with what holds them together: *the authority’s*, *twenty-one*, *1.5*. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a span has, as an editor counts them. */
export const countWords = ({ text }: Pick<Article, 'text'>, { start, end }: Span): number =>
  text.slice(start, end).match(word)?.length ?? 0;

/** The words of quotations of every kind, and those of the direct ones. */
export function quotedWordsIn(
  article: Pick<Article, 'text'>,
  attributions: readonly Attribution[],
): { readonly quotedWords: number; readonly directWords: number } {
  const direct = attributions.filter(({ kind }) => kind === 'direct');
  return {
    quotedWords: wordsCovered(article, contentOf(attributions)),
    directWords: wordsCovered(article, contentOf(direct)),
  };
}

const contentOf = (attributions: readonly Attribution[]): readonly Span[] =>
  attributions.flatMap(({ content }) => content);

/** How many words stand in any of the spans: those in two of them count once. */
function wordsCovered(article: Pick<Article, 'text'>, spans: readonly Span[]): number {
  let sum = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    sum += countWords(article, { start: Math.max(start, reached), end: Math.max(end, reached) });
    reached = Math.max(reached, end);
  }
  return sum;
}
