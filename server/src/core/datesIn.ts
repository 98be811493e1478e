import { findDates, type FoundDate, resolveDates } from './dates/dates';
import { publicationDate, type PublicationHints } from './dates/publicationDate';
import { languages } from './languages';
import type { Language } from './lexicon/language';
import type { DateExpression, Span } from './model';
import { type MarkedRun, markedRunsOf } from './quotes/marks';
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
  // The text is read closer only where that can tell: what a run is, where it holds a date.
  const runs = texts.map((own, i) => markedRunsOf(own, language.quotes, (run) => holdsOne(found[i] ?? [], run)));
  const layout = layoutOf(
    text,
    spans.map(({ start }) => start),
    spans.map(({ kind }, i) => {
      const own = texts[i] ?? '';
      return needsSentences(found[i] ?? [], runs[i] ?? [])
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

/**
 * Can sentences tell something of these dates? Of one in marks, which day its sentence names before them; of a time, which
 * day stands before it; and quotations that go over paragraphs are looked at whole.
 */
function needsSentences(dates: readonly FoundDate[], runs: readonly MarkedRun[]): boolean {
  const [first] = dates;
  if (!first) return false;
  return (
    runs.some((run) => !run.closed || run.opened === false || (first.end <= run.start && holdsOne(dates, run))) ||
    dates.some(({ type, how: { by } }, i) => i > 0 && type === 'TIME' && (by === 'fields' || by === 'range'))
  );
}

const noTokens = { length: 0, starts: new Int32Array(0), ends: new Int32Array(0) };
const holdsOne = (dates: readonly Span[], run: Span): boolean =>
  dates.some(({ start, end }) => start < run.end && run.start < end);
