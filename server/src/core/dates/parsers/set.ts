import type { DateUnit, DateWords } from '../../lexicon/dateWords';
import type { DateParser, Reading } from '../found';
import { countPattern, countWords, readCount, readCardinal } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';
import { durationValue } from './duration';

const setOf = (value: string, quant?: string, freq?: string, said = {}): Reading => ({
  type: 'SET',
  shape: 'set',
  said,
  how: { by: 'fixed', value },
  ...(quant && { quant }),
  ...(freq && { freq }),
});

/** *every Monday*, *each year*, *every two weeks*, *every other day*, *every morning*, *every weekend*. */
export const everyUnit = (words: DateWords): DateParser => ({
  id: 'every',
  triggers: ['frequency'],
  begins: [...words.glue.each],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?<each>${anyOf(words.glue.each)})\s+(?:(?<other>${anyOf(words.glue.other)})\s+|(?<count>${countPattern(words)})\s+)?(?:(?<weekday>${keysOf(words.weekdays)})\b|(?<month>${keysOf(words.months)})\b|(?<part>${keysOf(words.dayParts)})\b|(?<season>${keysOf(words.seasons)})\b|(?<unit>${keysOf(words.units)}|weekday)\b)(?![\w-]|\s+(?:life|lives|counts|now|of\s+(?:the|his|her|its|their))\b)`,
  ),
  read({ each = '', other, count, weekday, month, part, season, unit }) {
    const quant = other === undefined ? each.toUpperCase() : `${each} ${other}`.toUpperCase();
    const day = lookUp(words.weekdays, weekday);
    if (day !== undefined) return setOf(`XXXX-WXX-${day}`, quant, undefined, { weekday: day });
    const number = lookUp(words.months, month);
    if (number !== undefined)
      return setOf(`XXXX-${String(number).padStart(2, '0')}`, quant, undefined, { month: number });
    const code = lookUp(words.dayParts, part);
    if (code !== undefined) return setOf(`T${code}`, quant, undefined, { part: code });
    const name = lookUp(words.seasons, season);
    if (name !== undefined) return setOf(`XXXX-${name}`, quant, undefined, { season: name });
    if (unit?.toLowerCase() === 'weekday') return setOf('P1WD', quant);
    const word = lookUp(words.units, unit);
    if (!word || word.unit === 'half' || (word.unit === 'second' && count === undefined)) return undefined;
    const n =
      (count === undefined ? 1 : (readCount(count, words) ?? 1)) * (other === undefined ? 1 : 2) * (word.times ?? 1);
    return setOf(durationValue([{ unit: word.unit, count: n }]), quant);
  },
});

/** *weekly*, *annually*, *an annual conference*. */
export const frequencyWord = (words: DateWords): DateParser => ({
  id: 'frequency',
  triggers: ['frequency'],
  lead: 2,
  begins: [...words.frequencies.keys()],
  beginsWithFigures: false,
  pattern: pattern(String.raw`(?<![\w-])(?<word>${keysOf(words.frequencies)})(?![\w-]|\s+(?:life|lives)\b)`),
  read({ word = '' }) {
    const row = lookUp(words.frequencies, word);
    return row && setOf(row.value, row.quant, row.freq);
  },
});

const rateUnits: readonly DateUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
];

/** *twice a week*, *15 a year*, *$5 million a year*, *three times a day*. */
export const rate = (words: DateWords): DateParser => {
  const unit = String.raw`(?<unit>${anyOf([...words.units].filter(([, row]) => rateUnits.includes(row.unit)).map(([word]) => word))})`;
  return {
    id: 'rate',
    triggers: ['unit'],
    lead: 6,
    begins: [...countWords(words), ...words.repeats.keys(), 'a', 'an', 'per'],
    pattern: pattern(
      String.raw`(?:\b(?:(?<repeat>${keysOf(words.repeats)})|(?<times>${countPattern(words)})\s+${anyOf(words.glue.times)})\s+(?:an?|per|every|each)|(?<=\d[\d,.]*\s+(?:(?:million|billion|thousand|people|barrels|tons|tonnes|percent|passengers|pounds|dollars|euros|miles|hours|calories|[a-z]+s)\s+){0,2}|%\s+)(?:a|an|per))\s+${unit}\b(?![\w-]|\s+(?:ago|earlier|later|before|after|from|old|and)\b)`,
    ),
    read({ repeat, times, unit }) {
      const word = lookUp(words.units, unit);
      if (!word) return undefined;
      const n =
        lookUp(words.repeats, repeat) ??
        (times === undefined ? undefined : (readCardinal(times, words) ?? readCount(times, words)));
      return setOf(
        durationValue([{ unit: word.unit, count: word.times ?? 1 }]),
        undefined,
        n === undefined ? undefined : `${n}X`,
      );
    },
  };
};

/** *on Mondays*, *Friday mornings*, *in the mornings*, *weekends*. */
export const pluralDays = (words: DateWords): DateParser => ({
  id: 'plural-days',
  triggers: ['weekday', 'day-part'],
  lead: 1,
  begins: [
    ...words.weekdays.keys(),
    ...[...words.weekdays.keys()].map((day) => `${day}s`),
    ...words.dayPartPlurals.keys(),
  ],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w’'-])(?:(?<weekday>${anyOf([...words.weekdays.keys()].filter((day) => !words.unsureWeekdays.has(day)))})(?:s|\s+(?<parts>${keysOf(words.dayPartPlurals)}))|(?<=\b(?:in\s+the|most|some|all)\s+)(?<alone>${keysOf(words.dayPartPlurals)}))(?![\w’'-])`,
  ),
  read({ weekday, parts, alone }) {
    const day = lookUp(words.weekdays, weekday);
    const part = lookUp(words.dayPartPlurals, parts ?? alone);
    if (day === undefined) return part && setOf(`T${part}`, undefined, undefined, { part });
    return setOf(`XXXX-WXX-${day}${part === undefined ? '' : `T${part}`}`, undefined, undefined, { weekday: day });
  },
});
