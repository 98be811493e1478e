import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { readYear, yearFigures, yearInWords } from '../numbers';
import { anyOf, lookUp, monthPattern, pattern } from '../patterns';

/** *October 2014*, *June of 1992*, *Oct. ’82*, *2016 November*. */
export const monthAndYear = (words: DateWords): DateParser => ({
  id: 'month-and-year',
  triggers: ['month'],
  lead: 2,
  begins: [...words.months.keys()],
  pattern: pattern(
    String.raw`\b(?:(?<month>${monthPattern(words)})\s*,?\s+(?:${anyOf(words.glue.of)}\s+)?(?<year>${yearFigures}|['’]\d{2}\b|${yearInWords(words)})` +
      String.raw`|(?<year2>(?:19|20)\d{2})\s?,?\s(?<month2>${monthPattern(words)})(?!\s+\d))`,
  ),
  read({ month, year, month2, year2 }) {
    const monthNumber = lookUp(words.months, month ?? month2);
    const yearNumber = readYear(year ?? year2, words);
    if (monthNumber === undefined || yearNumber === undefined) return undefined;
    return date('month', { year: yearNumber, month: monthNumber });
  },
});

/** *in January*, *by early June*, *a June 3 hearing*: a month alone. Which of these are names is settled by `notDates`. */
export const monthAlone = (words: DateWords): DateParser => ({
  id: 'month',
  triggers: ['month'],
  begins: [...words.months.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w’'.]|(?<!\b(?:mid|early|late))-)(?<month>${monthPattern(words)})(?![’']?(?!s\b)\w|-\w)`,
  ),
  read({ month }) {
    const monthNumber = lookUp(words.months, month);
    return monthNumber === undefined ? undefined : date('month', { month: monthNumber });
  },
});
