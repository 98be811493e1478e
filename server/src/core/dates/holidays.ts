import type { HolidayRow, HolidayRule } from '../lexicon/dateWords';
import type { Fields } from '../model';
import { type Day, dayOf, daysBetween, easterOf, moved, nthWeekday, orthodoxEasterOf } from './calendar';
import { fieldsAt } from './fields';

/** The day of a holiday in a year; `undefined` where its rule or its table does not reach. */
export function holidayIn(row: HolidayRow | undefined, year: number): Fields | undefined {
  const day = row && dayIn(row.rule, year);
  return day && fieldsAt(day, 'day');
}

/** The one before the anchor (−1), the nearest (0) or the first from the anchor on (1). */
export function holidayNear(row: HolidayRow | undefined, anchor: Day, step: number): Fields | undefined {
  if (!row) return undefined;
  const days = [-2, -1, 0, 1, 2].flatMap((away) => {
    const day = dayIn(row.rule, anchor.year + away);
    return day ? [{ day, away: daysBetween(anchor, day) }] : [];
  });
  const wanted =
    step < 0
      ? days.filter(({ away }) => away < 0).at(step)
      : step > 0
        ? days.filter(({ away }) => away >= 0)[step - 1]
        : nearest(days);
  return wanted && fieldsAt(wanted.day, 'day');
}

const nearest = <Way extends { readonly away: number }>(days: readonly Way[]): Way | undefined =>
  [...days].sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];

function dayIn(rule: HolidayRule, year: number): Day | undefined {
  switch (rule.by) {
    case 'date':
      return dayOf(year, rule.month, rule.day);
    case 'weekday': {
      const day = nthWeekday(year, rule.month, rule.weekday, rule.nth);
      return day && moved(day, rule.days ?? 0, 'day');
    }
    case 'easter': {
      const easter = easterOf(year);
      return easter && moved(easter, rule.days, 'day');
    }
    case 'orthodox-easter': {
      const easter = orthodoxEasterOf(year);
      return easter && moved(easter, rule.days, 'day');
    }
    case 'table':
      return listedDay(year, rule.days[year - rule.from] ?? '');
  }
}

const listedDay = (year: number, monthAndDay: string): Day | undefined =>
  dayOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2)));
