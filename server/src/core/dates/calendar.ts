import { Temporal } from 'temporal-polyfill';
import type { DateUnit } from '../lexicon/dateWords';

/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Days from 1 January 1970: what is counted and compared with. */
  readonly serial: number;
}

/** The day of these numbers; `undefined` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || Math.abs(year) > 9999) return undefined;
  return day > daysIn(year, month) ? undefined : placed(year, month, day);
}

/** The day of an ISO date (*2025-01-27*); `undefined` for anything else. */
export function parseDay(text: string): Day | undefined {
  const match = /^(-?\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** A day as ISO 8601 writes it. */
export const isoOf = (day: Day): string =>
  day.year < 0 || day.year > 9999
    ? temporalOf(day).toString()
    : `${String(day.year).padStart(4, '0')}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;

export const daysIn = (year: number, month: number): number => {
  const { before } = yearOf(year);
  return (before[month] ?? 0) - (before[month - 1] ?? 0);
};

/** Monday 1 … Sunday 7. */
export const weekdayOf = ({ serial }: Day): number => ((((serial + 3) % 7) + 7) % 7) + 1; // 1 January 1970 was a Thursday

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
  if (count === 0) return day;
  try {
    if (name === 'days') return dayAt(day.serial + count);
    if (name === 'weeks') return dayAt(day.serial + count * 7);
    return inMonth(day, count * (name === 'years' ? 12 : 1));
  } catch {
    return day; // beyond the years that Temporal can count
  }
}

/** The same day so many months away, or the last of that month where it is shorter (as Temporal constrains it). */
function inMonth({ year, month, day }: Day, away: number): Day {
  const months = year * 12 + month - 1 + away;
  const to = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return placed(to.year, to.month, Math.min(day, daysIn(to.year, to.month)));
}

const temporalOf = ({ year, month, day }: Day): Temporal.PlainDate => Temporal.PlainDate.from({ year, month, day });

/** Where a year begins, and how many of its days stand before each month and after the last. */
interface Year {
  readonly start: number;
  readonly before: readonly number[];
}

/** The years asked about so far. Temporal is exact and slow: it is asked once a year, and days are counted from there. */
const years = new Map<number, Year>();

function yearOf(year: number): Year {
  const known = years.get(year);
  if (known) return known;
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  const before = [0];
  for (let month = 1; month <= 12; month++) before.push((before[month - 1] ?? 0) + first.with({ month }).daysInMonth);
  const entry = { start: epoch.until(first, { largestUnit: 'days' }).days, before };
  years.set(year, entry);
  return entry;
}
const epoch = Temporal.PlainDate.from('1970-01-01');

function placed(year: number, month: number, day: number): Day {
  const { start, before } = yearOf(year);
  return { year, month, day, serial: start + (before[month - 1] ?? 0) + day - 1 };
}

function dayAt(serial: number): Day {
  let year = 1970 + Math.floor(serial / 365.2425);
  while (yearOf(year).start > serial) year--;
  while (yearOf(year + 1).start <= serial) year++;
  const { start, before } = yearOf(year);
  const inYear = serial - start;
  let month = 1;
  while ((before[month] ?? Infinity) <= inYear) month++;
  return { year, month, day: inYear - (before[month - 1] ?? 0) + 1, serial };
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
export const daysBetween = (a: Day, b: Day): number => b.serial - a.serial;

/** The ISO week of a day, with the year that the week belongs to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const { yearOfWeek = day.year, weekOfYear = 1 } = temporalOf(day);
  return { year: yearOfWeek, week: weekOfYear };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day | undefined {
  const fourth = dayOf(year, 1, 4); // always in week 1 (ISO 8601)
  return fourth && moved(fourth, (week - 1) * 7 - (weekdayOf(fourth) - 1), 'day');
}

/** The n-th weekday of a month, counted from its end where `n` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day | undefined {
  const first = dayOf(year, month, 1);
  if (!first) return undefined;
  if (n > 0) {
    const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
    return dayOf(year, month, day);
  }
  const length = daysIn(year, month);
  const lastWeekday = weekdayOf(moved(first, length - 1, 'day'));
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
