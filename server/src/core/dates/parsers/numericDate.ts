import type { Fields } from '../../model';
import type { DateWords } from '../../lexicon/dateWords';
import { onCalendar } from '../fields';
import type { DateParser, Reading } from '../found';
import { date } from '../found';
import { readYear } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** The day that figures name, or both where the order of day and month is open. */
function ordered(first: number, second: number, year?: number): Reading | undefined {
  const of = (month: number, day: number): Fields => ({ ...(year !== undefined && { year }), month, day });
  const monthFirst = of(first, second);
  const dayFirst = of(second, first);
  const canBeUs = onCalendar(monthFirst);
  const canBeUk = onCalendar(dayFirst);
  if (canBeUs && canBeUk && first !== second)
    return date('date', year === undefined ? {} : { year }, { by: 'either', monthFirst, dayFirst });
  const shape = year === undefined ? 'month-day' : 'date';
  if (first === second) return canBeUs ? date(shape, monthFirst) : undefined;
  if (canBeUs) return date(shape, monthFirst, { by: 'fields', order: 'month-first' });
  if (canBeUk) return date(shape, dayFirst, { by: 'fields', order: 'day-first' });
  // A day that the calendar lacks (*2/29/2023*) is kept, for a rule to report, where only one order makes it a month.
  const lacking = first <= 12 ? monthFirst : dayFirst;
  const isLacking = year !== undefined && first > 0 && second > 0 && Math.min(first, second) <= 12;
  return isLacking && Math.max(first, second) > 12 && Math.max(first, second) <= 31 ? date(shape, lacking) : undefined;
}

/** *21/04/2016*, *4/21/16*, *13.5.2015*, *9-18-15*. Both orders are kept where both name a day: AP and UK usage differ. */
export const numericDate = (words: DateWords): DateParser => ({
  id: 'numeric-date',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(
    String.raw`(?<![\d/.$€£-])(?<first>[0-3]?\d)(?<sep>\s?[/.-]\s?)(?<second>[0-3]?\d)\k<sep>(?<year>[12]\d{3}|\d{2})(?![\d/%]|[.-]\d)`,
  ),
  read({ first, second, year }) {
    return ordered(Number(first), Number(second), readYear(year, words));
  },
});

/** *on 4/22*, *Friday 5/12*: without a year only where a preposition or a weekday says that it is a date. */
export const numericDay = (words: DateWords): DateParser => ({
  id: 'numeric-day',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(
    String.raw`(?<=\b(?:${anyOf([...words.glue.on, ...words.glue.until, ...words.glue.since, ...words.glue.from, ...words.glue.each])}|(?:${keysOf(words.weekdays)}),?|\d?\d/\d{1,2}(?:,|,?\s+(?:${anyOf(words.glue.and)}|or)))\s+|(?=\S+\s+at\s+\d))` +
      String.raw`(?<first>[0-3]?\d)/(?<second>[0-3]?\d)(?![\d/%]|[.:,-]\d|\s+${anyOf(words.glue.of)}\b)`,
  ),
  read({ first, second }) {
    return ordered(Number(first), Number(second));
  },
});

/** *3/2015*, *11-2016*: a month in figures with its year. */
export const numericMonth = (): DateParser => ({
  id: 'numeric-month',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(
    String.raw`(?<![\d/.,$€£-])(?<month>0?[1-9]|1[0-2])\s?[/-]\s?(?<year>(?:19|20)\d{2})(?![\d/%]|[.-]\d)`,
  ),
  read({ month, year }) {
    return date('month', { year: Number(year), month: Number(month) });
  },
});

/** *22/Jan/2019*, *Sep-23-2020*, *2019-aug-1*, *Oct/2*: figures and a month's name tied together. */
export const tiedDate = (words: DateWords): DateParser => {
  const month = keysOf(words.months);
  const ways = [
    String.raw`(?<day>\d{1,2})[-/]?(?<month>${month})(?:[-/](?<year>[12]\d{3}|\d{2}))?`,
    String.raw`(?<month2>${month})[-/](?<day2>\d{1,2})(?:[-/](?<year2>[12]\d{3}))?`,
    String.raw`(?<year3>[12]\d{3})[-/](?<month3>${month})[-/](?<day3>\d{1,2})`,
    String.raw`(?<month4>${month})[-/](?<year4>[12]\d{3})`,
  ];
  return {
    id: 'tied-date',
    triggers: ['tied'],
    begins: [...words.months.keys()],
    pattern: pattern(String.raw`(?<![\w/.-])(?:${ways.join('|')})(?![\w/]|-\d)`),
    read(groups) {
      const pick = (key: string): string | undefined =>
        groups[key] ?? groups[`${key}2`] ?? groups[`${key}3`] ?? groups[`${key}4`];
      const month = lookUp(words.months, pick('month'));
      const day = pick('day');
      const year = readYear(pick('year'), words);
      const said: Fields = {
        ...(year !== undefined && { year }),
        ...(month !== undefined && { month }),
        ...(day !== undefined && { day: Number(day) }),
      };
      return onCalendar(said)
        ? date(year === undefined ? 'month-day' : day === undefined ? 'month' : 'date', said)
        : undefined;
    },
  };
};
