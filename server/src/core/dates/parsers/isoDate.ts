import type { DateParser } from '../found';
import { date, time } from '../found';
import { onCalendar } from '../fields';
import { pattern } from '../patterns';

/** *2025-01-27*, *2025/01/27*, *2025-01-27T09:30Z*. ISO 8601; figures that name no day are no date. */
export const isoDate = (): DateParser => ({
  id: 'iso-date',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(
    String.raw`(?<![\d/.-])(?<year>[12]\d{3})(?<sep>[-/])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})` +
      String.raw`(?:[T\s](?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?<zone>Z|[+-]\d\d:\d\d)?)?(?![\d/]|-\d)`,
  ),
  read({ year, month, day, hour, minute, second, zone }) {
    const said = { year: Number(year), month: Number(month), day: Number(day) };
    if (!onCalendar(said)) return undefined;
    if (hour === undefined) return date('date', said);
    return time('date', {
      ...said,
      hour: Number(hour),
      minute: Number(minute),
      ...(second !== undefined && { second: Number(second) }),
      ...(zone !== undefined && { zone: zone.toUpperCase() }),
    });
  },
});

/** *2014-10*: a year and a month. *2010-11* is a span of two years, and read as such elsewhere. */
export const isoMonth = (): DateParser => ({
  id: 'iso-month',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(String.raw`(?<![\d/.-])(?<year>(?:19|20)\d{2})(?:-|/)(?<month>0[1-9]|1[0-2])(?![\d/.-])`),
  read({ year, month }) {
    if (Number(year) % 100 === Number(month) - 1) return undefined;
    return date('month', { year: Number(year), month: Number(month) });
  },
});
