import type { DateWords } from '../lexicon/dateWords';
import { perLanguage } from '../lexicon/perLanguage';
import type { Attribution, DateExpression, QuotedRun, Sentence, Span } from '../model';
import type { Layout } from '../text/layout';
import type { DateContext } from './context';
import { isoOf } from './calendar';
import { grainOf, startOf } from './fields';
import { anyOf } from './patterns';
import type { Origin } from './resolution';

/** Quotations and titles of an article, to be asked about a place. */
export interface Quoted {
  /** Inside the name of a work: no dates there. */
  isTitle(span: Span): boolean;
  /** Inside somebody's words. */
  isSpeech(span: Span): boolean;
  /**
   * The day on which the words at `span` were spoken: a date beside their cue, in its sentence and outside the marks.
   * Absent outside quotations and where no such date stands before the words; then publication counts.
   */
  spokenOn(span: Span, dates: readonly DateExpression[]): Origin | undefined;
  /** The words behind the quotation in which a day is that of speaking: *“We close tomorrow,” ⟦the mayor said on Friday⟧*. */
  behind(span: Span): Span | undefined;
}

interface Part extends Span {
  readonly run: QuotedRun;
}

export function quotedIn(
  { quotedRuns, attributions }: DateContext,
  { text, sentences }: Layout,
  words: DateWords,
): Quoted {
  const partsOf = (kind: QuotedRun['class']): readonly Part[] =>
    quotedRuns
      .filter((run) => run.class === kind && run.depth === 0)
      .flatMap((run) => run.parts.map(({ start, end }) => ({ start, end, run })))
      .sort((a, b) => a.start - b.start);
  const titles = quotedRuns.filter((run) => run.class === 'title').flatMap(({ parts }) => parts);
  titles.sort((a, b) => a.start - b.start);
  const speech = partsOf('speech');
  const contents = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start);
  return {
    isTitle: (span) => holding(titles, span) !== undefined,
    isSpeech: (span) => holding(speech, span) !== undefined,
    spokenOn(span, dates) {
      const run = holding(speech, span)?.run;
      if (!run) return undefined;
      const attribution = contents[lastBefore(contents, span.end)]?.attribution;
      const sentence = sentenceOf(run, attribution, sentences);
      return sentence && dayBeside(sentence, run, dates);
    },
    behind(span) {
      const run = holding(speech, span)?.run;
      const start = run?.closed ? run.parts.at(-1)?.end : undefined;
      if (start === undefined) return undefined;
      const rest = text.slice(start, start + longestCue);
      return { start, end: start + rest.slice(0, otherMatterOf(words).exec(rest)?.index ?? rest.length).length };
    },
  };
}

function sentenceOf(
  run: QuotedRun,
  attribution: Attribution | undefined,
  sentences: readonly Sentence[],
): Sentence | undefined {
  const own = attribution?.content.some((part) =>
    run.parts.some(({ start, end }) => start < part.end && part.start < end),
  );
  const place = own && attribution?.cue ? attribution.cue : run.parts[0];
  const sentence = sentences[lastBefore(sentences, place.start + 1)];
  return sentence && place.start < sentence.end ? sentence : undefined;
}

const longestCue = 90; // characters behind a quotation in which the day of speaking is looked for
/** Where the words of the cue end and what they speak of, or another clause, begins. */
const otherMatterOf = perLanguage(
  ({ otherMatter }: DateWords) =>
    new RegExp(String.raw`[.!?](?:["”’)]|\s|$)|[,;:–—("“\r\n]|\b${anyOf(otherMatter)}\b`, 'i'),
);

const reach = 40; // dates looked back over: keeps the stage linear where a sentence has thousands

/** The last day that a sentence names outside the marks of `run`, among the dates found so far. */
function dayBeside({ start, end }: Sentence, run: QuotedRun, dates: readonly DateExpression[]): Origin | undefined {
  for (let i = dates.length - 1; i >= Math.max(0, dates.length - reach); i--) {
    const date = dates[i];
    if (!date || date.start < start) return undefined;
    if (date.end > end || run.parts.some((part) => part.start <= date.start && date.end <= part.end)) continue;
    const fields = { ...date.said, ...date.implied };
    const grain = grainOf(fields);
    const day = grain === 'day' || grain === 'time' ? startOf(fields) : undefined;
    if (day) return { day, anchor: { date: isoOf(day), from: 'narrative', at: { start: date.start, end: date.end } } };
  }
  return undefined;
}

/** The index of the last of `spans` (in order) that begins before `at`; −1 where there is none. */
export function lastBefore(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The one of `spans` (in order, apart from each other) that `inner` lies in. */
function holding<Held extends Span>(spans: readonly Held[], inner: Span): Held | undefined {
  const found = spans[lastBefore(spans, inner.start + 1)];
  return found && inner.end <= found.end ? found : undefined;
}
