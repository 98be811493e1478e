import { Temporal } from 'temporal-polyfill';
import type { DateUnit } from '../lexicon/dateWords';

/** A day of the proleptic Gregorian calendar. */
export type Day = Temporal.PlainDate;

/** The day of these numbers; `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || Math.abs(year) > 9999) return undefined;
  if (day > 28 && day > daysIn(year, month)) return undefined; // no month is shorter: asked only where it matters
  return Temporal.PlainDate.from({ year, month, day });
}

/** The day of an ISO date (*2025-01-27*); `undefined` for anything else. */
export function parseDay(text: string): Day | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export const daysIn = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => day.dayOfWeek;

/** `day` moved by whole or half units, towards the past where negative; a half is put into the next smaller unit. */
export function moved(day: Day, count: number, unit: DateUnit): Day {
  const [name, times] = arithmetic[unit];
  const amount = count * times;
  const whole = Math.trunc(amount);
  const rest = Math.round((amount - whole) * smallerParts[name]);
  if (Math.abs(whole) > 400_000) return day;
  const base = add(day, name, whole);
  return rest === 0 ? base : add(base, name === 'years' ? 'months' : 'days', rest);
}

function add(day: Day, name: Step, count: number): Day {
  try {
    return day.add({ [name]: count });
  } catch {
    return day; // beyond the years that Temporal can count
  }
}

type Step = 'days' | 'weeks' | 'months' | 'years';
const arithmetic: Readonly<Record<DateUnit, readonly [Step, number]>> = {
  second: ['days', 1 / 86400],
  minute: ['days', 1 / 1440],
  hour: ['days', 1 / 24],
  day: ['days', 1],
  weekend: ['weeks', 1],
  week: ['weeks', 1],
  month: ['months', 1],
  season: ['months', 3],
  quarter: ['months', 3],
  half: ['months', 6],
  year: ['years', 1],
  decade: ['years', 10],
  century: ['years', 100],
};
const smallerParts: Readonly<Record<Step, number>> = { days: 1, weeks: 7, months: 30, years: 12 };

/** Days from `a` to `b`, negative where `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => a.until(b, { largestUnit: 'days' }).days;

/** The ISO week of a day, with the year that the week belongs to. */
export const isoWeekOf = (day: Day): { readonly year: number; readonly week: number } => ({
  year: day.yearOfWeek ?? day.year,
  week: day.weekOfYear ?? 1,
});

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day | undefined {
  const fourth = dayOf(year, 1, 4); // always in week 1 (ISO 8601)
  return fourth && moved(fourth, (week - 1) * 7 - (fourth.dayOfWeek - 1), 'day');
}

/** The n-th weekday of a month, counted from its end where `n` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | undefined {
  const first = dayOf(year, month, 1);
  if (!first) return undefined;
  if (n > 0) {
    const day = 1 + ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7;
    return dayOf(year, month, day);
  }
  const length = daysIn(year, month);
  const lastWeekday = moved(first, length - 1, 'day').dayOfWeek;
  return dayOf(year, month, length - ((lastWeekday - weekday + 7) % 7) + (n + 1) * 7);
}

/** Easter Sunday of the Gregorian calendar (the computus as Meeus gives it). */
export function easterOf(year: number): Day | undefined {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Easter Sunday of the Julian calendar, as a Gregorian day. Good from 1900 to 2099, when they lie 13 days apart. */
export function orthodoxEasterOf(year: number): Day | undefined {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  const julian = dayOf(year, Math.floor(f / 31), (f % 31) + 1);
  return julian && moved(julian, 13, 'day');
}
