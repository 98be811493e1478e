import type { Article, Span } from '../model';

/**
 * The sentence that a span stands in, or all those it touches, without the spaces at either end; its paragraph where the
 * text has no sentences (front matter), and the span itself where there is no paragraph.
 */
export function sentencesAround(article: Article, around: Span): Span {
  const span = trimmed(article.text, around); // one that begins in the space before a paragraph belongs to it
  const first = lastAtOrBefore(article.sentences, span.start);
  const last = lastAtOrBefore(article.sentences, Math.max(span.start, span.end - 1));
  if (!first || !last || first.end <= span.start) return paragraphAround(article, span);
  return trimmed(article.text, { start: first.start, end: Math.max(first.end, last.end) });
}

/** The paragraph in which a span begins, without the spaces at either end; the span itself where it is in none. */
export function paragraphAround({ text, paragraphs }: Article, around: Span): Span {
  const span = trimmed(text, around);
  const paragraph = lastAtOrBefore(paragraphs, span.start);
  return trimmed(text, paragraph && span.start < paragraph.end ? paragraph : span);
}

/** A span without white space at either end; empty where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** The last of some spans in text order that starts at `offset` or before it. */
function lastAtOrBefore<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
