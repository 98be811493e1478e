import type { Article, Span } from '../model';
import { type LabelledSpan, labelledSpans } from './spans';
import { type Fragment, nested } from './nesting';

/** Spans that a reader is shown in the text itself, those that overlap cut, paragraph by paragraph. */
export function markedParagraphs(
  article: Article,
  shown: (span: LabelledSpan) => boolean,
): readonly { readonly paragraph: Article['paragraphs'][number]; readonly marks: readonly Fragment<LabelledSpan>[] }[] {
  const spans = labelledSpans(article).filter(shown);
  let from = 0;
  return article.paragraphs.map((paragraph) => {
    while ((spans[from]?.start ?? Infinity) < paragraph.start) from++;
    const own: LabelledSpan[] = [];
    for (let at = from; (spans[at]?.start ?? Infinity) < paragraph.end; at++) {
      const span = spans[at];
      if (span) own.push({ ...span, end: Math.min(span.end, paragraph.end) });
    }
    return { paragraph, marks: nested(own) };
  });
}

/** The words of a span on one line. */
export const wordsOf = ({ text }: Article, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ').trim();
