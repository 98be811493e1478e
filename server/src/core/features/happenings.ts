import { timelineOf } from '../dates/timeline';
import type { Article, DateExpression, IsoDate, Span } from '../model';
import { excerpt } from './markdown';

/** One date of an article at its place in time, in words that a list can show. */
export interface Happening {
  /** The date expression. */
  readonly span: Span;
  readonly type: DateExpression['type'];
  /** TIMEX3, as fine as the text says it: `2024-05`, `2025-01-24T15:00`. */
  readonly value?: string;
  /** The first and the last day of what it names. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The words of the expression, on one line. */
  readonly words: string;
  /** The sentence that tells what happened, on one line; absent for a date outside sentences. */
  readonly sentence?: { readonly span: Span; readonly words: string };
}

const longest = 400; // UTF-16 units of a sentence: a list shows no more

/** What the article tells, in the order in which it happened. Dates without a place in the calendar are left out. */
export const happeningsIn = (article: Article): readonly Happening[] =>
  timelineOf(article).map(({ date, from, to, sentence }) => ({
    span: { start: date.start, end: date.end },
    type: date.type,
    ...(date.value !== undefined && { value: date.value }),
    from,
    to,
    words: excerpt(article, date),
    ...(sentence && {
      sentence: {
        span: { start: sentence.start, end: sentence.end },
        words: excerpt(article, sentence, longest),
      },
    }),
  }));
