import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, DateExpression, Fields, Span } from '../model';
import type { Layout } from '../text/layout';
import { isoOf, parseDay } from './calendar';
import type { DateContext } from './context';
import { grainOf, startOf, valueOf } from './fields';
import type { FoundDate } from './found';
import { countsFromStory, dayOfStory, isLongPast, leavesYearOpen, tellsOfThePast } from './narrative';
import { orderOf } from './order';
import { type Origin, resolve, type Resolved, type Surroundings } from './resolution';
import { lastBefore, quotedIn } from './spoken';

/** What the article has told last: a day, or a date of any grain, and where it did. */
interface Told {
  readonly origin: Origin;
  readonly fields: Fields;
  readonly paragraph: number;
  readonly at: number;
  /** It took its year from what was told before it. */
  readonly goesOn: boolean;
}

/** Resolves the finds of an article in text order, each in the light of what stands before it. */
export function resolveStory(
  layout: Layout,
  found: readonly (readonly FoundDate[])[],
  context: DateContext,
  words: DateWords,
): readonly DateExpression[] {
  const publication = originOfAnchor(context.publishedOn);
  const order = context.dateOrder ?? orderOf(found.flat());
  const isHistory = tellsOfThePast(found.flat(), publication?.day);
  const settled: Surroundings = {
    words,
    ...(publication && { anchor: publication }),
    ...(order && { order }),
    ...(context.weekdays && { weekdays: context.weekdays }),
  };
  const quoted = quotedIn(context, layout, words);
  const dates: DateExpression[] = [];
  const ranges: FoundDate['range'][] = [];
  let day: Told | undefined;
  let last: Told | undefined;
  layout.paragraphs.forEach(({ start: base }, paragraph) => {
    for (const date of found[paragraph] ?? []) {
      const span = { start: base + date.start, end: base + date.end };
      if (quoted.isTitle(span)) continue;
      const spoken = quoted.spokenOn(span, dates) ?? dayIn(quoted.behind(span), base, found[paragraph], settled);
      const isStory =
        !spoken &&
        last &&
        (isHistory ? countsFromStory(date) : goesOn(date, span, paragraph, last, publication, layout));
      const story = last && isStory ? originOfStory(last, date) : undefined;
      const anchor = spoken ?? story ?? publication;
      const tense = last && story ? storyTense(last, date) : date.tense;
      const begin = date.range?.role === 'end' ? dates.at(-1) : undefined;
      const notBefore = begin && startOf({ ...begin.said, ...begin.implied });
      const resolved = resolve(date, {
        ...settled,
        ...(anchor && { anchor }),
        ...storyAt(layout, span, paragraph, isHistory ? wholeStory : newsStory, day, last),
        ...(tense && { tense }),
        ...(notBefore && { notBefore }),
      });
      dates.push(expressionOf(date, span, resolved));
      ranges.push(date.range);
      const told = quoted.isSpeech(span) ? undefined : toldBy(date, span, paragraph, story !== undefined, resolved);
      last = told ?? last;
      if (told && isDay(told.fields)) day = told;
    }
  });
  return linked(dates, ranges);
}

/** The first day that is named in a stretch of the article, as seen from its publication. */
function dayIn(
  place: Span | undefined,
  base: number,
  found: readonly FoundDate[] | undefined,
  settled: Surroundings,
): Origin | undefined {
  const date = place && found?.find(({ start, end }) => base + start >= place.start && base + end <= place.end);
  const fields = date && resolve(date, { ...settled, ...(date.tense && { tense: date.tense }) })?.fields;
  const day = fields && isDay(fields) ? startOf(fields) : undefined;
  if (!date || !day) return undefined;
  return {
    day,
    anchor: { date: isoOf(day), from: 'narrative', at: { start: base + date.start, end: base + date.end } },
  };
}

/**
 * *On 12 June 1940 the fort fell. On 14 June …*: in news a date without its year goes on from one long past in the same
 * paragraph that names its month, a sentence or more before it.
 */
function goesOn(
  date: FoundDate,
  { start }: Span,
  paragraph: number,
  told: Told,
  publication: Origin | undefined,
  { text }: Layout,
): boolean {
  if (told.paragraph !== paragraph || told.fields.month === undefined || told.fields.year === undefined) return false;
  if (date.tense === 'future' || !leavesYearOpen(date)) return false;
  if (publication && !isLongPast(told.origin.day, publication.day)) return false;
  return (
    told.goesOn || /[a-z)\d%][.!?]["”’)]?\s+(?=[A-Z“"])/.test(text.slice(Math.max(told.at, start - farthest), start))
  );
}
const farthest = 600; // characters in which the end of a sentence is looked for

function originOfStory({ fields, origin }: Told, date: FoundDate): Origin | undefined {
  const day = fields.year === undefined && leavesYearOpen(date) ? undefined : dayOfStory(fields);
  return day && { day, anchor: origin.anchor };
}

/** A story goes on: a weekday, a day of the month and, after a month or a day, a season are the next to come; the rest is near. */
const storyTense = ({ fields }: Told, { shape }: FoundDate): FoundDate['tense'] =>
  shape === 'weekday' || shape === 'day-of-month' || (shape === 'season' && grainOf(fields) !== 'year')
    ? 'future'
    : undefined;

/** For how many paragraphs a day, and a date of any grain, counts as what the story told last. */
const newsStory = { day: 1, last: 0 };
const wholeStory = { day: Infinity, last: Infinity };

/** What counts as the story at a place: the day and the date that were told last, while they are near enough. */
function storyAt(
  layout: Layout,
  span: Span,
  paragraph: number,
  reach: typeof newsStory,
  day?: Told,
  last?: Told,
): Partial<Surroundings> {
  const sentence = day && layout.sentences[lastBefore(layout.sentences, span.start + 1)];
  const isSameSentence = day && sentence && span.end <= sentence.end && day.at >= sentence.start;
  return {
    ...(day && { lastDay: day.origin }),
    ...(day && paragraph - day.paragraph <= reach.day && { story: day.origin }),
    ...(last && paragraph - last.paragraph <= reach.last && { lastFields: last.fields }),
    ...(isSameSentence && { sentenceDay: day.origin }),
  };
}

/** What a resolved date tells the dates after it; nothing where it names no place in the calendar. */
function toldBy(
  { type }: FoundDate,
  at: Span,
  paragraph: number,
  goesOn: boolean,
  resolved?: Resolved,
): Told | undefined {
  if (!resolved || resolved.value !== undefined || type === 'SET' || type === 'DURATION') return undefined;
  const day = startOf(resolved.fields);
  if (!day) return undefined;
  const anchor = { date: isoOf(day), from: 'narrative', at } as const;
  return { origin: { day, anchor }, fields: resolved.fields, paragraph, at: at.start, goesOn };
}

const isDay = (fields: Fields): boolean => grainOf(fields) === 'day' || grainOf(fields) === 'time';

function originOfAnchor(anchor: Anchor | undefined): Origin | undefined {
  const day = anchor && parseDay(anchor.date);
  return day && { day, anchor };
}

function expressionOf(date: FoundDate, { start, end }: Span, resolved: Resolved | undefined): DateExpression {
  const { type, said, mod, quant, freq, rules, tense } = date;
  const fields = resolved?.fields ?? {};
  const implied: Record<string, unknown> = {};
  for (const key in fields) if (!(key in said)) implied[key] = fields[key as keyof Fields];
  const value = resolved && (resolved.alternatives ? undefined : (resolved.value ?? valueOf(fields)));
  return {
    start,
    end,
    type,
    ...(value !== undefined && { value }),
    ...(resolved?.alternatives && { alternatives: resolved.alternatives }),
    ...(mod && { mod }),
    ...(quant && { quant }),
    ...(freq && { freq }),
    ...(resolved?.anchor && { anchor: resolved.anchor }),
    said,
    implied: implied as Fields,
    ...(tense && { tense }),
    rules,
  };
}

/** Gives each end of a range the span of its other end, where that has stayed. */
function linked(dates: readonly DateExpression[], ranges: readonly FoundDate['range'][]): readonly DateExpression[] {
  return dates.map((date, i) => {
    const role = ranges[i]?.role;
    const at = role === 'begin' ? i + 1 : i - 1;
    const other = dates[at];
    if (!role || !other || !ranges[at] || ranges[at].role === role) return date;
    return { ...date, range: { role, other: { start: other.start, end: other.end } } };
  });
}
