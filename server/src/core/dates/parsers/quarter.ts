import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { ordinalPattern, readOrdinal, readYear, yearFigures } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** *Q3 2024*, *2018Q4*, *H1*, *2019 H2*. */
export const quarterCode = (words: DateWords): DateParser => ({
  id: 'quarter-code',
  triggers: ['quarter-code'],
  lead: 2,
  begins: ['q1', 'q2', 'q3', 'q4', 'h1', 'h2'],
  pattern: pattern(
    String.raw`(?<![\w-])(?:(?<year>(?:19|20)\d{2}|\d{2})[\s-]?)?(?<code>[qQhH])(?<n>[1-4])\b(?:,?\s+(?:of\s+)?(?<year2>${yearFigures}))?`,
  ),
  read({ year, code = '', n, year2 }, match) {
    const value = readYear(year ?? year2, words);
    const half = code.toLowerCase() === 'h';
    if (half && (Number(n) > 2 || value === undefined)) return undefined;
    if (value === undefined && match !== match.toUpperCase()) return undefined;
    const said = {
      ...(value !== undefined && { year: value }),
      ...(half ? { half: Number(n) } : { quarter: Number(n) }),
    };
    return date(value === undefined ? 'period' : 'date', said);
  },
});

/** *the third quarter*, *third-quarter results*, *the final quarter*, *the first half* (which needs its year: sport has halves). */
export const quarterInWords = (words: DateWords): DateParser => ({
  id: 'quarter',
  triggers: ['unit'],
  lead: 4,
  begins: [...words.glue.the, ...words.ordinals.keys(), 'final', 'closing', 'opening'],
  pattern: pattern(
    String.raw`\b(?:${anyOf(words.glue.the)}\s+)?(?<nth>${ordinalPattern(words)}|final|closing|opening)[-\s]+(?<unit>quarter|qtr|half)\b(?![-\s]+final)`,
  ),
  read({ nth = '', unit = '' }) {
    const half = unit.toLowerCase() === 'half';
    const n = lookUp(words.lastOrdinals, nth) === -1 ? (half ? 2 : 4) : (readOrdinal(nth, words) ?? 1);
    if (n < 1 || n > (half ? 2 : 4)) return undefined;
    const reading = date('period', half ? { half: n } : { quarter: n });
    return half ? { ...reading, partial: true } : reading;
  },
});

/** *summer of 2016*, *spring 2024*, *the winter*. A season alone must have a preposition and an article: *over the summer*. */
export const season = (words: DateWords): DateParser => ({
  id: 'season',
  triggers: ['season'],
  lead: 1,
  begins: ['the', ...words.seasons.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:(?:the\s+)?(?<season>${keysOf(words.seasons)})(?:\s+of|,)?\s+(?<year>${yearFigures})|(?<=\b(?:in|since|by|until|during|over|for|throughout|from|before|after|late|early|mid|of|end\sof)[-\s]+(?:late[-\s]|early[-\s]|mid[-\s]|the\s+${anyOf(words.glue.whole)}\s+)?)(?<alone>(?:the\s+)?(?<season2>${keysOf(words.seasons)}))|(?<own>the\s+(?<season3>${keysOf(words.seasons)}))(?=[.,;:!?)]|\s+(?:${anyOf([...words.glue.and, 'of', 'in', 'but', 'or', 'when', 'because'])})\b|$))\b(?![’']?-?\w)`,
  ),
  read({ season, year, season2, alone, season3 }) {
    const name = lookUp(words.seasons, season ?? season2 ?? season3);
    if (season3 !== undefined && words.unsureSeasons.has(season3.toLowerCase())) return undefined;
    if (name === undefined) return undefined;
    if (
      alone !== undefined &&
      words.unsureSeasons.has((season2 ?? '').toLowerCase()) &&
      !/^the/i.test(alone) &&
      season2 !== 'spring'
    )
      return undefined;
    const value = readYear(year, words);
    return date('season', { ...(value !== undefined && { year: value }), season: name });
  },
});

/** *week 10*, *week 3 of 2027*: numbered as ISO 8601 does. */
export const weekNumber = (words: DateWords): DateParser => ({
  id: 'week-number',
  triggers: ['unit'],
  lead: 1,
  begins: ['the', 'week'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:the\s+)?week\s+(?<week>[1-9]|[1-4]\d|5[0-3])(?:,?\s+(?:of\s+)?(?<year>${yearFigures}))(?!\w)`,
  ),
  read({ week, year }) {
    const value = readYear(year, words);
    return value === undefined ? undefined : date('date', { year: value, week: Number(week) });
  },
});
