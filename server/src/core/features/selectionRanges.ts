import type { Article, Span } from '../model';
import { placesAt } from './places';
import { contains, sameSpan } from './spans';

/** What *Expand Selection* takes, step by step: word, source or date, quotation, sentence, paragraph, article. */
export function selectionsAt(article: Article, offset: number): readonly [Span, ...Span[]] {
  const { text, sentences, paragraphs } = article;
  const at = (spans: readonly Span[]): readonly Span[] =>
    spans.filter(({ start, end }) => start <= offset && offset <= end).slice(0, 1);
  const steps = [
    ...at(wordAt(article, offset)),
    ...placesAt(article, offset).map(({ span }) => span),
    ...at(sentences),
    ...at(paragraphs),
    { start: 0, end: text.length },
  ].sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: [Span, ...Span[]] = [{ start: offset, end: offset }];
  for (const { start, end } of steps) {
    const last = chain.at(-1) ?? chain[0];
    // Spans that only overlap (a quotation over two sentences) cannot both be steps: the shorter is.
    if (contains({ start, end }, last) && !sameSpan({ start, end }, last)) chain.push({ start, end });
  }
  return chain;
}

/** The token that `offset` is in or right behind. Tokens are in order, so this halves its way there. */
function wordAt({ tokens }: Article, offset: number): readonly Span[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  const [start, end] = [tokens.starts[low], tokens.ends[low]];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}
