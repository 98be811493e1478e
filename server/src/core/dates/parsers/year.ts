import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { readYear, yearFigures, yearInWords } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** *2022*, *’82*. Whether four figures are a year or a number is settled by `notDates`, which sees what stands beside. */
export const year = (words: DateWords): DateParser => ({
  id: 'year',
  triggers: ['year', 'numeric'],
  lead: 1,
  begins: ['calendar', 'year'],
  pattern: pattern(
    String.raw`(?<![\w$€£¥#.,:/+=@]|\d\s|(?<!\b(?:mid|early|late)|(?<![\d-])(?:1[5-9]|20)\d\d)-)(?:(?:calendar\s+)?year\s+)?(?<year>(?:1[5-9]\d{2}|20\d{2}|21\d{2})(?!\w|[.,:/]\d|%|-(?!(?:1[5-9]|20|21)\d\d\b)\d{3}|\s?[°$€£])|(?<=\b(?:in|since|of|from|until|by|class\sof|summer\sof)\s)['’]\d{2}(?!\w|['’]))`,
  ),
  read({ year }) {
    const value = readYear(year, words);
    return value === undefined ? undefined : date('year', { year: value });
  },
});

/** *in nineteen eighty-four*, *until two thousand and fourteen*: only after a preposition. */
export const yearWords = (words: DateWords): DateParser => ({
  id: 'year-in-words',
  triggers: ['number'],
  lead: 6,
  begins: [...words.cardinals.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<=\b${anyOf(words.glue.datePrepositions)}\s+)(?<year>${yearInWords(words)})(?!\s*(?:${keysOf(words.units)}|[a-z]+s)\b|[-,]\w)`,
  ),
  read({ year }) {
    const value = readYear(year, words);
    return value === undefined ? undefined : date('year', { year: value });
  },
});

/** *44 BC*, *AD 79*, *in 14 A.D.*, *the year 247*. Fields count astronomically: 1 BC is year 0. */
export const eraYear = (words: DateWords): DateParser => {
  const era = String.raw`(?<era>${keysOf(words.eras)})(?!\w)`;
  return {
    id: 'era-year',
    triggers: ['era', 'unit'],
    lead: 2,
    begins: ['a', 'ad', 'a.d', 'the', 'year'],
    pattern: pattern(
      String.raw`(?<![\w$€£.,:/-])(?:(?<year>\d{1,4})\s?${era}|(?<era2>A\.?D\.?)\s(?<year2>\d{1,4})(?!\w)|(?:the\s+)?year\s+(?<year3>(?<=the\s+year\s+)\d{1,2}|\d{3,4})(?!\w|[.,:]\d))`,
    ),
    read({ year, era, era2, year2, year3 }) {
      const number = Number(year ?? year2 ?? year3);
      const written = era ?? era2;
      if (written !== undefined && written !== written.toUpperCase() && !written.includes('.')) return undefined;
      if (number === 0) return undefined;
      return date('year', { year: lookUp(words.eras, era) === 'before' ? 1 - number : number });
    },
  };
};

/** *fiscal year 2008*, *FY2024*, *the 2023 fiscal year*. The value says `FY`: whose fiscal year it is, the text does not say. */
export const fiscalYear = (words: DateWords): DateParser => {
  const fiscal = anyOf(words.glue.fiscal);
  return {
    id: 'fiscal-year',
    triggers: ['fiscal'],
    lead: 2,
    begins: [...words.glue.fiscal],
    pattern: pattern(
      String.raw`\b(?:${fiscal}(?:\s+year)?\s+(?<year>${yearFigures})|FY\s?(?<short>\d{4}|\d{2})\b|(?<year2>${yearFigures})\s+${fiscal}\s+year)`,
    ),
    read({ year, short, year2 }) {
      const value = readYear(year ?? short ?? year2, words);
      return value === undefined ? undefined : date('year', { year: value, fiscal: true });
    },
  };
};
