import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, DateExpression, Fields, Span } from '../model';
import type { Layout } from '../text/layout';
import { type Day, parseDay } from './calendar';
import type { DateContext } from './dates';
import { grainOf, startOf, valueOf } from './fields';
import type { FoundDate } from './found';
import { orderOf } from './order';
import { type Origin, resolve, type Resolved, type Surroundings } from './resolution';
import { spokenIn, titlesOf } from './spoken';

/** What the article has told so far: the last day, the last date of any grain, and where. */
interface Told {
  readonly origin?: Origin;
  readonly fields?: Fields;
  readonly paragraph: number;
  readonly at: number;
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
  const titles = titlesOf(context.quotedRuns);
  const dates: DateExpression[] = [];
  let day: Told | undefined;
  let any: Told | undefined;
  layout.paragraphs.forEach(({ start: base }, paragraph) => {
    for (const date of found[paragraph] ?? []) {
      const span = { start: base + date.start, end: base + date.end };
      if (titles.some((title) => title.start < span.start && span.end < title.end)) continue;
      const anchor = spokenIn(span, context, layout, dates) ?? publication;
      const other = date.range?.role === 'end' ? dates.at(-1) : undefined;
      const notBefore = other && startOf({ ...other.said, ...other.implied });
      const at: Surroundings = {
        words,
        ...(anchor && { anchor }),
        ...(day?.origin && { lastDay: day.origin }),
        ...(day?.origin && paragraph - day.paragraph <= 1 && { story: day.origin }),
        ...(any?.fields && any.paragraph === paragraph && { lastFields: any.fields }),
        ...(day?.origin &&
          day.paragraph === paragraph &&
          sameSentence(layout, day.at, span.start) && { sentenceDay: day.origin }),
        ...(date.tense && { tense: date.tense }),
        ...(notBefore && { notBefore }),
        ...(order && { order }),
      };
      const resolved = resolve(date, at);
      const expression = expressionOf(date, span, base, resolved);
      dates.push(expression);
      const fields = resolved?.value === undefined ? resolved?.fields : undefined;
      if (!fields || date.type === 'SET' || date.type === 'DURATION') continue;
      const grain = grainOf(fields);
      const start = startOf(fields);
      if (!start || grain === undefined) continue;
      any = { fields, paragraph, at: span.start };
      if (grain === 'day' || grain === 'time') day = { origin: told(start, span), paragraph, at: span.start };
    }
  });
  return linked(dates);
}

const told = (day: Day, at: Span): Origin => ({ day, anchor: { date: day.toString(), from: 'narrative', at } });

function originOfAnchor(anchor: Anchor | undefined): Origin | undefined {
  const day = anchor && parseDay(anchor.date);
  return day && { day, anchor };
}

function sameSentence({ sentences }: Layout, a: number, b: number): boolean {
  return sentences.some(({ start, end }) => start <= a && a < end && start <= b && b < end);
}

function expressionOf(
  date: FoundDate,
  { start, end }: Span,
  base: number,
  resolved: Resolved | undefined,
): DateExpression {
  const { type, said, mod, quant, freq, rules, tense, range } = date;
  const fields = resolved?.fields ?? {};
  const implied = Object.fromEntries(Object.entries(fields).filter(([key]) => !(key in said))) as Fields;
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
    implied,
    ...(range && { range: { role: range.role, other: { start: base + range.other, end: base + range.other } } }),
    ...(tense && { tense }),
    rules,
  };
}

/** Gives each end of a range the whole span of its other end. */
function linked(dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.map((date, i) => {
    if (!date.range) return date;
    const other = dates[date.range.role === 'begin' ? i + 1 : i - 1];
    if (!other || other.start !== date.range.other.start) {
      const { range: _, ...rest } = date;
      return rest;
    }
    return { ...date, range: { role: date.range.role, other: { start: other.start, end: other.end } } };
  });
}
