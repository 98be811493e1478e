import type { Fields } from '../model';
import { type Day, daysBetween, moved, weekdayOf } from './calendar';
import { fieldsAt, startOf, endOf } from './fields';
import type { WeekdaySteps } from './weekdaySteps';

/**
 * *last / this / next* before a named part of the calendar, as `docs/dates.md` tables it: *last* is the latest before the
 * anchor (AP Stylebook, “last”), *this* the one in the anchor's own week or year, *next* the weekday of the week after
 * (Monday first) and else the first to come.
 */
export function namedStep(said: Fields, step: number, anchor: Day, weekdays: WeekdaySteps): Fields | undefined {
  if (said.weekday !== undefined) return fieldsAt(weekdayStep(said.weekday, step, anchor, weekdays), 'day');
  if (said.month !== undefined) return { year: monthYear(said.month, step, anchor), month: said.month };
  return said.season && seasonStep(said.season, step, anchor);
}

function weekdayStep(weekday: number, step: number, anchor: Day, weekdays: WeekdaySteps): Day {
  const inThisWeek = weekday - weekdayOf(anchor);
  if (step === 0)
    return moved(anchor, weekdays.this === 'first-to-come' && inThisWeek < 0 ? inThisWeek + 7 : inThisWeek, 'day');
  if (step === 1 && weekdays.next === 'of-next-week') return moved(anchor, inThisWeek + 7, 'day');
  const back = inThisWeek < 0 && weekdays.last === 'latest' ? inThisWeek : inThisWeek - 7;
  if (step < 0) return moved(anchor, back + (step + 1) * 7, 'day');
  const ahead = inThisWeek > 0 ? inThisWeek : inThisWeek + 7;
  return moved(anchor, ahead + (step - 1) * 7, 'day');
}

function monthYear(month: number, step: number, anchor: Day): number {
  if (step === 0) return anchor.year;
  if (step < 0) return (month < anchor.month ? anchor.year : anchor.year - 1) + (step + 1);
  return (month > anchor.month ? anchor.year : anchor.year + 1) + (step - 1);
}

function seasonStep(season: NonNullable<Fields['season']>, step: number, anchor: Day): Fields | undefined {
  const years = [-2, -1, 0, 1, 2].map((away) => ({ year: anchor.year + away, season }));
  const ended = years.filter((fields) => before(endOf(fields), anchor));
  const coming = years.filter((fields) => before(anchor, startOf(fields)));
  if (step < 0) return ended.at(step);
  if (step > 0) return coming[step - 1];
  const running = years.find((fields) => !before(endOf(fields), anchor) && !before(anchor, startOf(fields)));
  return running ?? { year: anchor.year, season };
}

const before = (a: Day | undefined, b: Day | undefined): boolean =>
  a !== undefined && b !== undefined && daysBetween(a, b) > 0;
