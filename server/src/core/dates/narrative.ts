import type { Fields } from '../model';
import { type Day, daysBetween, dayOf } from './calendar';
import { grainOf, startOf } from './fields';
import type { FoundDate, Reading } from './found';

const fewest = 3; // months of past years named before an article is taken for a history
const share = 10; // dates of its own time, at most one to so many of them

/**
 * Does an article tell of months and days of past years and of none near its own, as a history does? Then a date without
 * a year belongs to what it told last. Without a publication date every year counts as past.
 */
export function tellsOfThePast(found: readonly FoundDate[], publication: Day | undefined): boolean {
  const isPast = (year: number): boolean => publication === undefined || publication.year - year > 1;
  const past = found.filter(({ said: { year, month } }) => year !== undefined && month !== undefined && isPast(year));
  if (past.length < fewest) return false;
  const own = found.filter((date) => (date.said.year === undefined ? pointsAtToday(date) : !isPast(date.said.year)));
  return own.length * share <= past.length;
}

/** *yesterday*, *last week*, *on Friday*, *a year ago*: counts from the day on which it is written. */
const pointsAtToday = ({ how, shape, rules }: FoundDate): boolean =>
  shape === 'weekday' ||
  ((how.by === 'step' || how.by === 'named-step' || how.by === 'shift') && how.from === 'anchor' && !isBare(rules));

/** *the end of the decade*, *by the month's end*: a period without a word that points. */
const isBare = (rules: readonly string[]): boolean =>
  rules.some((rule) => rule === 'bare-unit' || rule === 'whole-period');

/** Does a date leave its year open, so that the story may fill it in? */
export function leavesYearOpen(reading: Reading): boolean {
  const { said, how } = reading;
  if (how.by === 'range') return leavesYearOpen(how.begin);
  if (how.by === 'inside') return leavesYearOpen(how.of);
  if (how.by === 'nth') return how.of !== undefined && leavesYearOpen(how.of);
  if (said.year !== undefined || said.decade !== undefined || said.century !== undefined) return false;
  return how.by === 'holiday' || (how.by === 'fields' && namesPartOfYear(said));
}

const namesPartOfYear = ({ month, day, season }: Fields): boolean =>
  month !== undefined || day !== undefined || season !== undefined;

/** Does a date in a history count from the story: without its year, its day or as a period without a number? */
export const countsFromStory = (date: FoundDate): boolean =>
  leavesYearOpen(date) ||
  isBare(date.rules) ||
  (date.how.by === 'fields' && date.said.year === undefined && isOfADay(date.said));

const isOfADay = ({ weekday, hour, part }: Fields): boolean =>
  weekday !== undefined || hour !== undefined || part !== undefined;

/** The day from which a story goes on: the first of what it told, the middle of a year, so that its months are near. */
export function dayOfStory(told: Fields): Day | undefined {
  return grainOf(told) === 'year' ? dayOf(told.year ?? 0, 7, 1) : startOf(told);
}

const longAgo = 1000; // days: nearer ones may be meant as seen from the publication

/** Is a day so far before publication that a month told after it is not meant as seen from there? */
export const isLongPast = (day: Day, publication: Day): boolean => daysBetween(day, publication) > longAgo;
