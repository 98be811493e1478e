import type { DateWords } from '../../lexicon/dateWords';
import type { Fields } from '../../model';
import { onCalendar } from '../fields';
import type { DateParser, Reading } from '../found';
import { date, time } from '../found';
import { readYear, yearFigures } from '../numbers';
import { anyOf, dayFigures, keysOf, lookUp, monthPattern, pattern } from '../patterns';

const between = (begin: Reading, end: Reading): Reading => ({ ...begin, how: { by: 'range', begin, end } });
const figures = (text: string): number => Number.parseInt(text, 10);

/** *July 13–15*, *July 13 to 15, 2024*, *3–5 May*, *the 13th to the 15th of July*: one month for both ends. */
export const daysOfMonth = (words: DateWords): DateParser => {
  const to = String.raw`(?:\s?[-–—]\s?|\s+(?:to|through|thru|until|till|(?<=\bbetween\s[^.]{1,30})and)\s+)`;
  const day = (name: string): string =>
    String.raw`(?:the\s+)?(?<${name}>${dayFigures(words)}|${keysOf(words.ordinals)})`;
  const year = (name: string): string => String.raw`(?:,?\s+(?:of\s+)?(?<${name}>${yearFigures}))?`;
  return {
    id: 'days-of-month',
    triggers: ['month'],
    lead: 8,
    begins: ['the', ...words.months.keys(), ...words.ordinals.keys()],
    pattern: pattern(
      String.raw`(?<![\w./,-])(?:(?<month>${monthPattern(words)})\s+${day('a')}${to}${day('b')}(?!\s+(?:${keysOf(words.months)})\b)${year('year')}` +
        String.raw`|${day('c')}${to}${day('d')}\s+(?:of\s+)?(?<month2>${monthPattern(words)})${year('year2')})`,
    ),
    read({ month, a, b, c, d, month2, year, year2 }) {
      const monthNumber = lookUp(words.months, month ?? month2);
      const from = a ?? c;
      const until = b ?? d;
      if (monthNumber === undefined || from === undefined || until === undefined) return undefined;
      const value = readYear(year ?? year2, words);
      const of = (text: string): Fields => ({
        ...(value !== undefined && { year: value }),
        month: monthNumber,
        day: /^\d/.test(text) ? figures(text) : (lookUp(words.ordinals, text) ?? 0),
      });
      const shape = value === undefined ? 'month-day' : 'date';
      if (!onCalendar(of(from)) || !onCalendar(of(until))) return undefined;
      return between(date(shape, of(from)), date(shape, of(until)));
    },
  };
};

/** *2019–21*, *1914–18*, *the 2023-24 season*: the second year short. */
export const shortYears = (): DateParser => ({
  id: 'short-years',
  triggers: ['numeric'],
  begins: [],
  pattern: pattern(String.raw`(?<![\w$€£.,:/-])(?<from>1[5-9]\d{2}|20\d{2})(?:[-–—/])(?<to>\d{2})(?![\w/%-]|[.,]\d)`),
  read({ from = '', to = '' }) {
    const begin = Number(from);
    const end = Math.floor(begin / 100) * 100 + Number(to) + (to === '00' && begin % 100 === 99 ? 100 : 0);
    return end <= begin ? undefined : between(date('year', { year: begin }), date('year', { year: end }));
  },
});

/** *3–4 p.m.*, *9:30-11 a.m.*, *from 3 to 5 pm*: one half of the day for both ends. */
export const hoursRange = (words: DateWords): DateParser => ({
  id: 'hours-range',
  triggers: ['clock'],
  lead: 8,
  begins: [],
  pattern: pattern(
    String.raw`(?<![\w$€£.,:/-])(?<a>1[0-2]|0?[1-9])(?:[:.](?<am>[0-5]\d))?(?:\s?[-–—]\s?|\s+(?:to|and|until|till)\s+)(?<b>1[0-2]|0?[1-9])(?:[:.](?<bm>[0-5]\d))?\s?(?<half>${keysOf(words.meridiems)})(?!\w)`,
  ),
  read({ a, am, b, bm, half }) {
    const pm = lookUp(words.meridiems, half) === 'pm';
    const hour = (text: string | undefined, late: boolean): number => (Number(text) % 12) + (late ? 12 : 0);
    const end = hour(b, pm);
    const begin = hour(a, pm) <= end ? hour(a, pm) : hour(a, false);
    const of = (h: number, m: string | undefined): Reading =>
      time('clock', { hour: h, ...(m !== undefined && { minute: Number(m) }) });
    return between(of(begin, am), of(end, bm));
  },
});

/** *from 7 to 7:30*, *between 9:30 and 11*: hours that only a day beside them makes times (*Tuesday from 10 to 4*). */
export const hoursAlone = (words: DateWords): DateParser => {
  const hour = (name: string): string => String.raw`(?<${name}>2[0-3]|1\d|0?\d)(?:[:.](?<${name}m>[0-5]\d))?`;
  return {
    id: 'hours-alone',
    triggers: ['day-part', 'day-word', 'weekday', 'month', 'numeric'],
    lead: 7,
    trail: 7,
    begins: [],
    pattern: pattern(
      String.raw`(?<=\b(?:${anyOf([...words.glue.from, ...words.glue.between])})\s+)${hour('a')}(?:\s?[-–—]\s?|\s+(?:${anyOf(words.glue.to.filter((word) => /^\w/.test(word)))})\s+)${hour('b')}(?![\w:%/–—-]|[.,]\d|\s+(?:${keysOf(words.units)}|${keysOf(words.months)}|[a-z]+s|percent|per|of)\b)`,
    ),
    read({ a, am, b, bm }) {
      const of = (hour: string | undefined, minute: string | undefined): Reading =>
        time('clock', { hour: Number(hour), ...(minute !== undefined && { minute: Number(minute) }) });
      const later = Number(b) <= Number(a) && Number(b) < 12 && bm === am; // *10 to 4* ends in the afternoon
      return { ...between(of(a, am), of(later ? String(Number(b) + 12) : b, bm)), partial: true };
    },
  };
};

/** Words that tie the two ends of a range that are both said in full. */
export const rangeGlue = (words: DateWords): RegExp =>
  new RegExp(String.raw`^\s?,?\s?${anyOf(words.glue.to)}\s?(?:the\s+)?$`, 'i');
