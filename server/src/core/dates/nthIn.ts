import type { DateUnit } from '../lexicon/dateWords';
import type { Fields } from '../model';
import { daysBetween, isoWeekOf, moved, nthWeekday, weekdayOf } from './calendar';
import { endOf, fieldsAt, type Grain, startOf } from './fields';

/** The n-th `unit` of a resolved period, from its end where `n` is negative; `n` 0 is the unit that holds its first day. */
export function nthIn(
  whole: Fields,
  n: number,
  unit: DateUnit | 'weekday',
  weekday: number | undefined,
): Fields | undefined {
  const start = startOf(whole);
  const end = endOf(whole);
  if (!start || !end) return undefined;
  if (n === 0) return isoWeekOf(start);
  if (unit === 'weekday') {
    if (weekday === undefined) return undefined;
    if (whole.month !== undefined) {
      const day = nthWeekday(start.year, start.month, weekday, n);
      return day && fieldsAt(day, 'day');
    }
    const first = moved(start, (weekday - weekdayOf(start) + 7) % 7, 'day');
    const last = moved(end, -((weekdayOf(end) - weekday + 7) % 7), 'day');
    return fieldsAt(moved(n > 0 ? first : last, (n > 0 ? n - 1 : n + 1) * 7, 'day'), 'day');
  }
  if (unit === 'week' || unit === 'weekend') {
    const monday = moved(start, 1 - weekdayOf(start), 'day');
    // The first week of a month or a year is the one with most of its days in it, as ISO 8601 counts.
    const first = weekdayOf(start) > 4 ? moved(monday, 7, 'day') : monday;
    const lastMonday = moved(end, 1 - weekdayOf(end), 'day');
    const last = weekdayOf(end) < 4 ? moved(lastMonday, -7, 'day') : lastMonday;
    return fieldsAt(moved(n > 0 ? first : last, (n > 0 ? n - 1 : n + 1) * 7, 'day'), unit);
  }
  const grain = unit as Grain;
  const at = moved(n > 0 ? start : end, n > 0 ? n - 1 : n + 1, unit);
  return daysBetween(start, at) < 0 ? undefined : fieldsAt(at, grain);
}
