import type { DateUnit } from '../lexicon/dateWords';
import type { Fields } from '../model';
import { type Day, dayOf, daysIn, isoWeekOf, mondayOf, moved } from './calendar';

/** How fine a date is: what its value is written down to. */
export type Grain = Exclude<DateUnit, 'second' | 'minute' | 'hour'> | 'time';

const seasonMonths = { WI: 12, SP: 3, SU: 6, FA: 9 } as const; // meteorological; the winter of 2024 begins in December 2024

/** The grain of fields that are complete; `undefined` where nothing is said. */
export function grainOf(fields: Fields): Grain | undefined {
  if (fields.hour !== undefined || fields.part !== undefined) return 'time';
  if (fields.day !== undefined || fields.weekday !== undefined) return 'day';
  if (fields.weekend) return 'weekend';
  if (fields.week !== undefined) return 'week';
  if (fields.month !== undefined) return 'month';
  if (fields.season) return 'season';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.half !== undefined) return 'half';
  if (fields.year !== undefined) return 'year';
  if (fields.decade !== undefined) return 'decade';
  return fields.century === undefined ? undefined : 'century';
}

/** The TIMEX3 value of fields, what is not known as `X`. Years before Christ as `BC0044` (TimeML). */
export function valueOf(fields: Fields): string {
  const day = dateValue(fields);
  const clock = timeValue(fields);
  return clock === '' ? day : /^X*(?:-X*)*$/.test(day) ? clock : day + clock;
}

function dateValue(fields: Fields): string {
  const { year, month, day, week, quarter, half, season, decade, century, weekend, fiscal } = fields;
  const y = year === undefined ? 'XXXX' : yearValue(year);
  if (fiscal) return `FY${y}`;
  if (week !== undefined) return `${y}-W${two(week)}${weekend ? '-WE' : ''}`;
  if (day !== undefined) return `${y}-${month === undefined ? 'XX' : two(month)}-${two(day)}`;
  if (month !== undefined) return `${y}-${two(month)}`;
  if (quarter !== undefined) return `${y}-Q${quarter}`;
  if (half !== undefined) return `${y}-H${half}`;
  if (season) return `${y}-${season}`;
  if (year !== undefined) return y;
  if (decade !== undefined) return two(Math.floor(decade / 100)) + String(Math.floor((decade % 100) / 10));
  return century === undefined ? 'XXXX-XX-XX' : century < 0 ? `BC${two(-century)}` : two(century);
}

function timeValue({ hour, minute, second, part, zone = '' }: Fields): string {
  if (hour === undefined) return part === undefined ? '' : `T${part}`;
  const rest = (minute === undefined ? '' : `:${two(minute)}`) + (second === undefined ? '' : `:${two(second)}`);
  return `T${two(hour)}${rest}${zone}`;
}

const two = (n: number): string => String(n).padStart(2, '0');
const yearValue = (year: number): string =>
  year <= 0 ? `BC${String(1 - year).padStart(4, '0')}` : String(year).padStart(4, '0');

/** The first day of what the fields name; `undefined` where they do not name a place in the calendar. */
export function startOf(fields: Fields): Day | undefined {
  const { year, month, day, week, quarter, half, season, decade, century, weekend } = fields;
  if (century !== undefined && year === undefined) return century > 0 ? dayOf(century * 100, 1, 1) : undefined;
  if (decade !== undefined && year === undefined) return dayOf(decade, 1, 1);
  if (year === undefined) return undefined;
  if (week !== undefined) {
    const monday = mondayOf(year, week);
    return monday && weekend ? moved(monday, 5, 'day') : monday;
  }
  if (quarter !== undefined) return dayOf(year, quarter * 3 - 2, 1);
  if (half !== undefined) return dayOf(year, half * 6 - 5, 1);
  if (season) return dayOf(year, seasonMonths[season], 1);
  return dayOf(year, month ?? 1, day ?? 1);
}

/** The last day of what the fields name. */
export function endOf(fields: Fields): Day | undefined {
  const start = startOf(fields);
  const grain = grainOf(fields);
  if (!start || grain === undefined || grain === 'time' || grain === 'day') return start;
  if (grain === 'weekend') return moved(start, 1, 'day');
  return moved(moved(start, 1, grain), -1, 'day');
}

/** The fields of the period of `grain` that `day` lies in. */
export function fieldsAt(day: Day, grain: Grain): Fields {
  const { year, month } = day;
  switch (grain) {
    case 'time':
    case 'day':
      return { year, month, day: day.day };
    case 'week':
      return isoWeekOf(day);
    case 'weekend':
      return { ...isoWeekOf(day), weekend: true };
    case 'month':
      return { year, month };
    case 'quarter':
      return { year, quarter: Math.ceil(month / 3) };
    case 'half':
      return { year, half: month <= 6 ? 1 : 2 };
    case 'season':
      return month <= 2
        ? { year: year - 1, season: 'WI' }
        : { year, season: seasonNames[Math.floor(month / 3) - 1] ?? 'WI' };
    case 'year':
      return { year };
    case 'decade':
      return { decade: Math.floor(year / 10) * 10 };
    case 'century':
      return { century: Math.floor(year / 100) };
  }
}
const seasonNames = ['SP', 'SU', 'FA', 'WI'] as const;

/** Does the calendar have the day that is said? Without a year, 29 February may be. */
export const onCalendar = ({ year, month, day }: Fields): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysIn(year ?? 2024, month))));

/** The fields of `fields` but those named. */
export const without = (fields: Fields, ...keys: readonly (keyof Fields)[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key as keyof Fields)));
