import type { DateUnit, DateWords } from '../../lexicon/dateWords';
import type { TimexMod } from '../../model';
import type { Amount, DateParser, Reading } from '../found';
import { countPattern, countWords, readCount } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';
import { stepWords } from './step';
import { amountPattern, amountWords, approximationPattern, readAmounts, readApproximation } from './ago';

/** The letters of ISO 8601 for a unit, and how many of them the unit is. Decades and centuries by TimeML where the count is open. */
const letters: Readonly<Record<DateUnit, readonly [string, number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  weekend: ['WE', 1],
  week: ['W', 1],
  month: ['M', 1],
  season: ['M', 3],
  quarter: ['M', 3],
  half: ['M', 6],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
};
const openLetters: Readonly<Partial<Record<DateUnit, string>>> = { decade: 'DE', century: 'CE' };
const order = ['Y', 'M', 'W', 'D', 'WE', 'DE', 'CE', 'TH', 'TM', 'TS'];

/** *P3Y*, *PT1H30M*, *PXD*: a duration as ISO 8601 writes it, an unknown count as `X`. */
export function durationValue(amounts: readonly Amount[]): string {
  const sums = new Map<string, string>();
  for (const { unit, count } of amounts) {
    const [letter, times] = letters[unit];
    const open = count === undefined ? (openLetters[unit] ?? letter) : letter;
    sums.set(
      open,
      count === undefined ? 'X' : String(Number(sums.get(open) ?? 0) + Math.round(count * times * 100) / 100),
    );
  }
  let value = 'P';
  for (const letter of order) {
    const sum = sums.get(letter);
    if (sum === undefined) continue;
    if (letter.startsWith('T') && !value.includes('T')) value += 'T';
    value += sum + letter.replace('T', '');
  }
  return value;
}

export const duration = (amounts: readonly Amount[], mod?: TimexMod): Reading | undefined =>
  amounts.length === 0
    ? undefined
    : {
        type: 'DURATION',
        shape: 'duration',
        said: {},
        how: { by: 'fixed', value: durationValue(amounts), amounts },
        ...(mod && { mod }),
      };

/** *nearly three years*, *an hour and a half*, *six straight days*, *the past 30 days*. An age (*three years old*) is none. */
export const amountOfTime = (words: DateWords): DateParser => ({
  id: 'amount-of-time',
  triggers: ['unit'],
  lead: 10,
  begins: [
    ...amountWords(words),
    'the',
    'last',
    'past',
    'next',
    'coming',
    'first',
    'final',
    'previous',
    'following',
    'upcoming',
  ],
  pattern: pattern(
    String.raw`(?<![\w$€£.,:/’'-])(?:(?:the\s+)?(?:last|past|next|coming|first|final|previous|following|upcoming)\s+(?:(?:about|nearly)\s+)?|${approximationPattern(words)})(?<amount>${amountPattern(words)})(?![\w-]|\s+${anyOf(words.glue.old)}\b|[’']?-old)`,
  ),
  read({ approx, amount = '' }, match) {
    if (
      /^(?:an?|one|another)\s+(?:second|half|quarter|minute|season|weekend)$/i.test(match) &&
      !/^(?:one|another)/i.test(match)
    )
      return undefined;
    if (
      /^(?:an?\s+|one\s+|another\s+)?(?:half|second|quarter|season)$/i.test(amount) ||
      /\b(?:first|last|final|next|past|previous)\s+(?:an?\s|half$)/i.test(match)
    )
      return undefined;
    if (/^(?:some|many|few)\s+(?:day|half|second|quarter|night)$/i.test(amount)) return undefined;
    // *2018 day five*: figures before a unit in the singular count nothing, unless a noun follows (*a 20 minute walk*).
    if (/^\d{3,}\s+\w*[^s]$/.test(amount)) return undefined;
    const amounts = readAmounts(amount, words);
    if (new Set(amounts.map(({ unit }) => unit)).size < amounts.length) return undefined; // *a day, seven days*
    return duration(amounts, readApproximation(approx, words));
  },
});

/** *the next hour*, *the past fortnight*: one unit of those that no calendar numbers. */
export const nextUnit = (words: DateWords): DateParser => ({
  id: 'next-unit',
  triggers: ['unit'],
  lead: 2,
  begins: [...words.glue.the, ...words.steps.keys(), ...words.storySteps.keys()],
  beginsWithFigures: false,
  pattern: pattern(String.raw`(?<![\w-])(?:the\s+)?(?:${stepWords(words)})\s+(?<unit>hour|fortnight)\b(?![\w-]|[’'])`),
  read({ unit }) {
    const word = lookUp(words.units, unit);
    return word && duration([{ unit: word.unit, count: word.times ?? 1 }]);
  },
});

/** *a 90-minute meeting*, *27-year*, *two-and-a-half-hour*, *decades-long*; *a 42-year-old* is an age. */
export const tiedDuration = (words: DateWords): DateParser => ({
  id: 'tied-duration',
  triggers: ['tied-unit', 'clock'],
  lead: 10,
  begins: [...countWords(words), 'single', ...words.pluralUnits, 'year', 'month', 'week', 'day', 'hour', 'decade'],
  pattern: pattern(
    String.raw`(?<![\w$€£.,:/-])(?:(?<count>${countPattern(words)}|single)-(?<unit>${keysOf(words.units)})(?:-${anyOf(words.glue.long)})?|(?<open>${anyOf(words.pluralUnits)}|year|month|week|day|hour|decade)-${anyOf(words.glue.long)})(?![\w]|[-\s]+${anyOf(words.glue.old)}\b|-\w)`,
  ),
  read({ count, unit, open }) {
    const word = lookUp(words.units, unit ?? open);
    if (!word || word.unit === 'half' || word.unit === 'season' || word.unit === 'quarter') return undefined;
    if (open !== undefined)
      return duration([{ unit: word.unit, ...(!words.pluralUnits.has(open.toLowerCase()) && { count: 1 }) }]);
    const number = count?.toLowerCase() === 'single' ? 1 : readCount(count ?? '', words);
    if (number !== undefined && word.unit === 'year' && number > 200) return undefined;
    return duration([{ unit: word.unit, ...(number !== undefined && { count: number * (word.times ?? 1) }) }]);
  },
});

/** *in years*, *for months*, *in recent years*, *decades of war*: a plural with no count. */
export const openDuration = (words: DateWords): DateParser => ({
  id: 'open-duration',
  triggers: ['unit'],
  lead: 1,
  begins: [...words.pluralUnits, 'recent', 'coming'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?:(?<=\b(?:in|for|within|of|over|after|took|take|last|just|many)\s+)(?:recent\s+|coming\s+)?|\b(?:recent|coming)\s+)(?<unit>${anyOf(words.pluralUnits)})\b(?![\w-]|[’']|\s+(?:ago|old|of\s+(?:age|the|operation|work)|later|earlier)\b)`,
  ),
  read({ unit }) {
    const word = lookUp(words.units, unit);
    return word && duration([{ unit: word.unit }]);
  },
});

/** *all day*, *the whole week*, *a full year*. */
export const wholeDuration = (words: DateWords): DateParser => ({
  id: 'whole-duration',
  triggers: ['unit'],
  lead: 3,
  begins: ['a', 'an', ...words.glue.whole],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w-])(?:(?:a|an)\s+)?(?<whole>${anyOf(words.glue.whole)})[-\s]+(?<unit>day|night|week|month|year|hour|decade|weekend)\b(?![\w-]|[’'])`,
  ),
  read({ unit }) {
    const word = lookUp(words.units, unit);
    return word && duration([{ unit: word.unit, count: 1 }]);
  },
});
