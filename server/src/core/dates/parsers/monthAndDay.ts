import type { DateWords } from '../../lexicon/dateWords';
import type { Fields } from '../../model';
import type { DateParser, Reading } from '../found';
import { date } from '../found';
import { ordinalPattern, readOrdinal, readYear, yearFigures, yearInWords } from '../numbers';
import { anyOf, dayFigures, lookUp, monthPattern, pattern } from '../patterns';

/** A year behind a day and a month: *, 2025*, * of 1995*, * ’15*, * two thousand and ten*. */
const yearAfter = (words: DateWords): string =>
  String.raw`(?:\s*,?\s*(?:${anyOf(words.glue.of)}\s+)?(?<year>${yearFigures}|['’]\d{2}\b|${yearInWords(words)}))?`;

function read(words: DateWords, month?: string, day?: string, year?: string): Reading | undefined {
  const monthNumber = lookUp(words.months, month);
  const dayNumber =
    day === undefined ? undefined : /^\d/.test(day) ? Number.parseInt(day, 10) : readOrdinalOrCount(day, words);
  if (monthNumber === undefined || dayNumber === undefined) return undefined;
  const yearNumber = readYear(year, words);
  const said: Fields = { ...(yearNumber !== undefined && { year: yearNumber }), month: monthNumber, day: dayNumber };
  return date(yearNumber === undefined ? 'month-day' : 'date', said);
}

const readOrdinalOrCount = (day: string, words: DateWords): number | undefined => {
  const ordinal = readOrdinal(day, words);
  if (ordinal !== undefined) return ordinal;
  const parts = day.toLowerCase().split(/[\s-]+/);
  return parts.reduce<number | undefined>((sum, part) => {
    const value = words.cardinals.get(part) ?? words.ordinals.get(part);
    return sum === undefined || value === undefined ? undefined : sum + value;
  }, 0);
};

/** Days in words, counted rather than ordered: *May twenty nine*. */
const dayInWords = (words: DateWords): string =>
  String.raw`(?:${anyOf([...words.cardinals].filter(([, n]) => n === 20 || n === 30).map(([word]) => word))}[-\s]${anyOf(
    [...words.cardinals].filter(([, n]) => n > 0 && n < 10).map(([word]) => word),
  )})\b`;

/** *January 26*, *Jan. 26, 2025*, *March 3rd*, *May twenty-first*. Keeps what the calendar lacks (*June 31*): a rule reports it. */
export const monthAndDay = (words: DateWords): DateParser => ({
  id: 'month-and-day',
  triggers: ['month'],
  begins: [...words.months.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?<month>${monthPattern(words)})\s*(?:${anyOf(words.glue.the)}\s+)?(?<day>${dayFigures(words)}|${dayInWords(words)}|${ordinalPattern(words)})` +
      yearAfter(words),
  ),
  read: ({ month, day, year }, match) => (/^\S*[a-z]\d{4}/i.test(match) ? undefined : read(words, month, day, year)),
});

/** *26 January*, *the 14th of April 2015*, *the first of March*, *the 15th day of June*. */
export const dayAndMonth = (words: DateWords): DateParser => ({
  id: 'day-and-month',
  triggers: ['month'],
  lead: 7,
  begins: [...words.glue.the, ...words.ordinals.keys()],
  pattern: pattern(
    String.raw`(?<![\d.,/$€£-]|\d:|\d\s)\b(?:${anyOf(words.glue.the)}\s+)?(?<day>(?:3[01]|[12]\d|0?[1-9])(?:${anyOf(words.ordinalEndings)})?|${ordinalPattern(words)})\.?` +
      String.raw`(?:\s+days?)?\s+(?:${anyOf(words.glue.of)}\s+(?:the\s+)?)?(?<month>${monthPattern(words)})` +
      yearAfter(words) +
      String.raw`(?!\s+\d{1,2}(?:,|\b(?!:))(?!\d|:))`,
  ),
  read: ({ day, month, year }) => read(words, month, day, year),
});
