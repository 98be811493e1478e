import type { DateWords } from '../../lexicon/dateWords';
import type { Fields } from '../../model';
import { onCalendar } from '../fields';
import type { DateParser } from '../found';
import { date } from '../found';
import { readYear, yearFigures } from '../numbers';
import { anyOf, lookUp, monthPattern, pattern } from '../patterns';

/** Days that share a month with others: *18* in *18 and 19 June*, *20* and *22* in *June 18, 20 and 22, 2019*. */
export const dayOfList = (words: DateWords): DateParser => {
  const { and, of, the, datePrepositions } = words.glue;
  const day = String.raw`(?:3[01]|[12]\d|[1-9])(?:${anyOf(words.ordinalEndings)})?(?![\w%]|[.:]\d)`;
  const more = String.raw`(?:\s*,\s*${day}){0,6}`;
  const last = String.raw`\s*,?\s+(?:${anyOf(and)}|or)\s+(?:${anyOf(the)}\s+)?`;
  const month = monthPattern(words);
  const nothingCounted = String.raw`(?=\s*(?:[.;:!?)]|,(?!\s*\d)|$)|\s+(?:${anyOf([...datePrepositions, 'at', 'on', 'when', 'with', 'but'])})\b|,?\s+${yearFigures})`;
  return {
    id: 'day-of-list',
    triggers: ['month'],
    lead: 14,
    trail: 8,
    begins: [],
    pattern: pattern(
      String.raw`(?<![\w$€£.,:/-])(?:(?<day>${day})(?=${more}${last}${day}\s+(?:${anyOf(of)}\s+)?(?<month>${month})(?:,?\s+(?<year>${yearFigures}))?)` +
        String.raw`|(?<=\b(?<month2>${month})\s+${day}${more}\s*,\s*)(?<day2>${day})(?=${more}${last}${day}${nothingCounted})` +
        String.raw`|(?<=\b(?<month3>${month})\s+${day}${more}${last})(?<day3>${day})${nothingCounted}(?:,?\s+(?<year3>${yearFigures}))?)`,
    ),
    read({ day, month, year, day2, month2, day3, month3, year3 }) {
      const number = lookUp(words.months, month ?? month2 ?? month3);
      const value = readYear(year ?? year3, words);
      if (number === undefined) return undefined;
      const said: Fields = {
        ...(value !== undefined && { year: value }),
        month: number,
        day: Number.parseInt(day ?? day2 ?? day3 ?? '', 10),
      };
      return onCalendar(said) ? date(value === undefined ? 'month-day' : 'date', said) : undefined;
    },
  };
};
