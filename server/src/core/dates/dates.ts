import type { DateWords } from '../lexicon/dateWords';
import type { DateExpression } from '../model';
import type { Layout, ParagraphText } from '../text/layout';
import type { DateContext } from './context';
import { candidatesIn, compiled, type CompiledParser } from './candidates';
import type { DateParser, DateRefiner, FoundDate, ParserOf } from './found';
import { ago, inAmount, inTime, laterOrEarlier, weekdaysAgo } from './parsers/ago';
import { clock24, clockAndPart, clockInWords, clockWithHalf, hourAlone, namedHour } from './parsers/clock';
import { dayPart, earlyHours, stepDayPart } from './parsers/dayPart';
import { dayOfList } from './parsers/dayList';
import { dayWord } from './parsers/dayWord';
import { century, decade } from './parsers/decade';
import { amountOfTime, nextUnit, openDuration, tiedDuration, wholeDuration } from './parsers/duration';
import { bareUnit, edge, nth, weekOf, yearEnd } from './parsers/edge';
import { holiday } from './parsers/holiday';
import { isoDate, isoMonth } from './parsers/isoDate';
import { monthAlone, monthAndYear } from './parsers/month';
import { dayAndMonth, monthAndDay } from './parsers/monthAndDay';
import { numericDate, numericDay, numericMonth, tiedDate } from './parsers/numericDate';
import { quarterCode, quarterInWords, season, weekNumber } from './parsers/quarter';
import { daysOfMonth, hoursAlone, hoursRange, shortYears } from './parsers/range';
import { reference } from './parsers/reference';
import { everyUnit, frequencyWord, pluralDays, rate } from './parsers/set';
import { afterNext, namedStep, stepBehind, stepDay, stepPeriod } from './parsers/step';
import { samePeriod, sameAs, thatSeason, weekend, wholePeriod } from './parsers/story';
import { dayNumber, dayOfMonth, weekday } from './parsers/weekday';
import { eraYear, fiscalYear, year, yearWords } from './parsers/year';
import { inTheFuture } from './refiners/inTheFuture';
import { join } from './refiners/join';
import { longest } from './refiners/longest';
import { filterNotDates } from './refiners/notDates';
import { dropPartials } from './refiners/partials';
import { ranges } from './refiners/ranges';
import { tense } from './refiners/tense';
import { perLanguage } from '../lexicon/perLanguage';
import { resolveStory } from './storyline';
import { scan } from './scan';

export type { FoundDate } from './found';

/** What finds dates. Where two find the same words, the one that stands first counts. */
// prettier-ignore
export const dateParsers: readonly ParserOf[] = [
  isoDate, numericDate, numericDay, numericMonth, tiedDate, isoMonth, shortYears,
  daysOfMonth, dayOfList, hoursRange, hoursAlone, monthAndDay, dayAndMonth, monthAndYear, holiday,
  nth, weekOf, samePeriod, stepPeriod, stepBehind, stepDay, namedStep, afterNext, sameAs, thatSeason, wholePeriod, yearEnd,
  dayWord, stepDayPart, pluralDays, everyUnit, rate, frequencyWord,
  clock24, weekdaysAgo, ago, laterOrEarlier, inAmount, inTime, tiedDuration, amountOfTime, nextUnit, wholeDuration, openDuration,
  quarterCode, quarterInWords, season, weekNumber, fiscalYear, eraYear, century, decade, yearWords,
  clockWithHalf, clockAndPart, namedHour, clockInWords, weekend, dayOfMonth, monthAlone, year, weekday,
  dayPart, earlyHours, hourAlone, dayNumber, bareUnit, edge, reference,
];

/** What is done with the finds of a paragraph, in this order. */
export const dateRefiners: readonly DateRefiner[] = [filterNotDates, join, dropPartials, tense, inTheFuture, ranges];

/** The date expressions of one paragraph, unresolved. Depends on the paragraph and the language alone. */
export function findDates(paragraph: Pick<ParagraphText, 'text' | 'kind'>, words: DateWords): readonly FoundDate[] {
  if (paragraph.kind === 'front-matter') return [];
  return datesWith(paragraph, words, machineryOf(words).parsers);
}

/** As {@link findDates}, with parsers chosen by id: for tests that show what each one is for. */
export function findDatesWithout(
  paragraph: Pick<ParagraphText, 'text' | 'kind'>,
  words: DateWords,
  id: string,
): readonly FoundDate[] {
  return datesWith(
    paragraph,
    words,
    machineryOf(words).parsers.map((one) => (one.parser.id === id ? { ...one, mask: 0 } : one)),
  );
}

function datesWith(
  paragraph: Pick<ParagraphText, 'text' | 'kind'>,
  words: DateWords,
  parsers: readonly CompiledParser[],
): readonly FoundDate[] {
  const candidates = candidatesIn(paragraph.text, scan(paragraph.text, machineryOf(words).table), parsers);
  if (candidates.length === 0) return [];
  return dateRefiners.reduce<readonly FoundDate[]>(
    (found, { refine }) => refine(found, paragraph.text, words),
    longest(candidates),
  );
}

/** Resolves what was found in each paragraph (`found[i]` belongs to paragraph `i`), in text order. */
export function resolveDates(
  layout: Layout,
  found: readonly (readonly FoundDate[])[],
  context: DateContext,
  words: DateWords,
): readonly DateExpression[] {
  return resolveStory(layout, found, context, words);
}

/** The parsers and words of a language, ready for use. */
export const machineryOf = perLanguage((words: DateWords) =>
  compiled(
    dateParsers.map((parserOf): DateParser => parserOf(words)),
    words,
  ),
);
