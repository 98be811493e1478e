import type { Article, Attribution, DateExpression } from '../model';

/**
 * When the words were said, where the article tells: the day or time nearest to the cue (else to the source) in its
 * sentence, outside the quotation itself.
 */
export function dateSaid(article: Article, { cue, source, content }: Attribution): DateExpression | undefined {
  const near = cue ?? source;
  const sentence = near && article.sentences.find(({ start, end }) => start <= near.start && near.start < end);
  if (!near || !sentence) return undefined;
  const distance = ({ start, end }: DateExpression): number => Math.max(start - near.end, near.start - end);
  return article.dates
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    .filter(({ start, end }) => !content.some((part) => part.start < end && start < part.end))
    .reduce<DateExpression | undefined>(
      (best, date) => (best === undefined || distance(date) < distance(best) ? date : best),
      undefined,
    );
}
