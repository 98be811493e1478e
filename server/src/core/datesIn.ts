import { findDates, resolveDates } from './dates/dates';
import { publicationDate, type PublicationHints } from './dates/publicationDate';
import { languages } from './languages';
import type { Language } from './lexicon/language';
import type { DateExpression } from './model';
import { markedRunsOf } from './quotes/marks';
import { joinQuotations } from './quotes/quotations';
import { layoutOf, readParagraphText } from './text/layout';
import { paragraphsOf } from './text/paragraphs';

export interface DatesOptions extends Omit<PublicationHints, 'decisions'> {
  readonly language?: Language;
}

/**
 * The dates of a text alone, in text order: for whoever wants no quotations and no speakers, at a fraction of the time.
 * They are those of `analyze`, but for words in quotation marks that were said on another day than the article's: the
 * sentence before them is looked at, not their cue. Never throws; the clock is never read.
 */
export function datesIn(text: string, options: DatesOptions = {}): readonly DateExpression[] {
  const { language = languages[0], dateOrder } = options;
  const spans = paragraphsOf(text, language.text);
  const paragraphs = spans.map(({ start, end, kind }) =>
    readParagraphText(text.slice(start, end), kind, language.text),
  );
  const layout = layoutOf(
    text,
    spans.map(({ start }) => start),
    paragraphs,
  );
  const runs = paragraphs.map((paragraph) => markedRunsOf(paragraph.text, language.quotes));
  const publishedOn = publicationDate(layout, options, language.dates);
  return resolveDates(
    layout,
    paragraphs.map((paragraph) => findDates(paragraph, language.dates)),
    {
      quotedRuns: joinQuotations(layout, runs),
      attributions: [],
      ...(publishedOn && { publishedOn }),
      ...(dateOrder && { dateOrder }),
    },
    language.dates,
  );
}
