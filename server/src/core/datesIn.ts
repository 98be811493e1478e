import { findDates, resolveDates } from './dates/dates';
import { publicationDate, type PublicationHints } from './dates/publicationDate';
import { languages } from './languages';
import type { Language } from './lexicon/language';
import type { DateExpression, Span } from './model';
import { markedRunsOf } from './quotes/marks';
import { joinQuotations } from './quotes/quotations';
import { layoutOf, readParagraphText } from './text/layout';
import { plainParagraphsOf } from './text/paragraphs';

export interface DatesOptions extends Omit<PublicationHints, 'decisions'> {
  readonly language?: Language;
}

/**
 * The dates of a text alone, in text order: for whoever wants no quotations and no speakers, at a fraction of the time.
 * They are those of `analyze`, but for words in quotation marks that were said on another day than the article's: the
 * sentence before them is looked at, not their cue. Never throws; the clock is never read.
 */
export function datesIn(text: string, options: DatesOptions = {}): readonly DateExpression[] {
  const { language = languages[0], dateOrder, weekdays } = options;
  const spans = plainParagraphsOf(text);
  const texts = spans.map(({ start, end }) => text.slice(start, end));
  const found = spans.map(({ kind }, i) => findDates({ text: texts[i] ?? '', kind }, language.dates));
  if (found.every((dates) => dates.length === 0)) return [];
  // The text is read closer only where that can tell: quotations where they hold a date, sentences where one can be
  // spoken on another day or is a time of a day that its sentence names, which takes two dates or two paragraphs.
  const runs = texts.map((own, i) => markedRunsOf(own, language.quotes, (run) => holdsOne(found[i] ?? [], run)));
  const layout = layoutOf(
    text,
    spans.map(({ start }) => start),
    spans.map(({ kind }, i) => {
      const own = texts[i] ?? '';
      const dates = found[i] ?? [];
      const quoted = runs[i] ?? [];
      const isAsked =
        (dates.length > 1 &&
          (quoted.some((run) => holdsOne(dates, run)) || dates.some(({ type }) => type === 'TIME'))) ||
        (dates.length > 0 && quoted.some(({ closed, opened }) => !closed || opened === false));
      return isAsked
        ? readParagraphText(own, kind, language.text)
        : { text: own, kind, tokens: noTokens, sentences: [] };
    }),
  );
  const publishedOn = publicationDate(layout, options, language.dates);
  return resolveDates(
    layout,
    found,
    {
      quotedRuns: joinQuotations(layout, runs),
      attributions: [],
      ...(publishedOn && { publishedOn }),
      ...(dateOrder && { dateOrder }),
      ...(weekdays && { weekdays }),
    },
    language.dates,
  );
}

const noTokens = { length: 0, starts: new Int32Array(0), ends: new Int32Array(0) };
const holdsOne = (dates: readonly Span[], run: Span): boolean =>
  dates.some(({ start, end }) => start < run.end && run.start < end);
