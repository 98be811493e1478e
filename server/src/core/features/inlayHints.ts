import type { Article, Span } from '../model';
import { speakerOf } from '../people/speakerOf';
import { sameSpan } from './spans';
import { dayInWords } from './valueInWords';

/** A few words that are shown in the text after `offset` and are not part of it. */
export interface InlayText {
  readonly offset: number;
  readonly words: string;
  readonly kind: 'speaker' | 'date';
}

/** After a pronoun that is the source of a quotation, who that is; after a date that counts from another, the day. */
export function inlaysIn(article: Article, within: Span): readonly InlayText[] {
  const inReach = ({ start, end }: Span): boolean => start < within.end && within.start < end;
  const seen = new Set<number>();
  const names = article.attributions.flatMap(({ source }): readonly InlayText[] => {
    const pronoun = source && article.mentions.find((mention) => sameSpan(mention, source));
    const name = source && speakerOf(article, source.speaker)?.name;
    if (!source || pronoun?.kind !== 'pronoun' || name === undefined || !inReach(source)) return [];
    if (seen.has(source.end)) return []; // one source of two quotations
    seen.add(source.end);
    return [{ offset: source.end, words: name, kind: 'speaker' }];
  });
  const days = article.dates.flatMap((date): readonly InlayText[] => {
    const { anchor, value, type, end } = date;
    if (!anchor || value === undefined || (type !== 'DATE' && type !== 'TIME') || !inReach(date)) return [];
    return /\d/u.test(value) ? [{ offset: end, words: dayInWords(value), kind: 'date' }] : [];
  });
  return [...names, ...days].sort((a, b) => a.offset - b.offset);
}
