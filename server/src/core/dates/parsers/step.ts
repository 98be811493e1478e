import type { DateUnit, DateWords } from '../../lexicon/dateWords';
import type { DateParser, From } from '../found';
import { date } from '../found';
import { anyOf, keysOf, lookUp, monthPattern, pattern, weekdayPattern } from '../patterns';

const periods: readonly DateUnit[] = [
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** The words for units as long as a weekend and longer, in the singular. */
export const periodWords = (words: DateWords): string =>
  anyOf(
    [...words.units]
      .filter(
        ([word, { unit, times }]) => periods.includes(unit) && times === undefined && !words.pluralUnits.has(word),
      )
      .map(([word]) => word),
  );

/** The step that a match of the step words states, and what it counts from. */
export function readStep(
  text: string | undefined,
  words: DateWords,
): { readonly step: number; readonly from: From } | undefined {
  const step = lookUp(words.steps, text);
  if (step !== undefined) return { step, from: 'anchor' };
  const storyStep = lookUp(words.storySteps, text);
  return storyStep === undefined ? undefined : { step: storyStep, from: 'story' };
}

export const stepWords = (words: DateWords): string => anyOf([...words.steps.keys(), ...words.storySteps.keys()]);

/** *last week*, *this year*, *the following month*, *the past decade*, *next fiscal year*. */
export const stepPeriod = (words: DateWords): DateParser => ({
  id: 'step-period',
  triggers: ['step'],
  lead: 2,
  begins: ['the', ...words.steps.keys(), ...words.storySteps.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:(?<the>the)\s+)?(?<step>${stepWords(words)})\s+(?:(?<fiscal>${anyOf(words.glue.fiscal)})\s+|calendar\s+|working\s+|parliamentary\s+)?(?<unit>${periodWords(words)})(?:(?<=this\s+\w+)s(?=\s+[a-z]))?(?![\w-]|\s+(?:end\b|of\s+(?:his|her|its|their|my|life|the\s+(?:war|season|campaign))\b))`,
  ),
  read({ the, step, unit, fiscal }) {
    const read = readStep(step, words);
    const word = lookUp(words.units, unit);
    if (!read || !word) return undefined;
    if (word.unit === 'season' || word.unit === 'half') return undefined;
    const from = the !== undefined && step?.toLowerCase() === 'next' ? 'story' : read.from;
    return date('period', fiscal === undefined ? {} : { fiscal: true }, {
      by: 'step',
      unit: word.unit,
      step: read.step,
      from,
    });
  },
});

/** *the year before*, *the week after*, *the year previous*: a step said behind its unit. */
export const stepBehind = (words: DateWords): DateParser => ({
  id: 'step-behind',
  triggers: ['unit'],
  lead: 1,
  begins: ['the'],
  beginsWithFigures: false,
  afterThe: [...words.units.keys()],
  pattern: pattern(
    String.raw`\bthe\s+(?<unit>${periodWords(words)}|day)\s+(?:(?<before>before|previous|prior|earlier)|(?<after>after|following|later))\b(?!\s+(?:that\s+)?(?:\w+ing\b|last\b|next\b|the\b|a\b|an\b|he\b|she\b|it\b|they\b|we\b|his\b|her\b|its\b|their\b|[A-Z0-9]|yesterday|tomorrow|tmrw))`,
  ),
  read({ unit, before }) {
    const word = lookUp(words.units, unit);
    if (!word) return undefined;
    const step = before === undefined ? 1 : -1;
    return word.unit === 'day'
      ? date('day', {}, { by: 'shift', amounts: [{ unit: 'day', count: 1 }], sign: step, from: 'story' })
      : date('period', {}, { by: 'step', unit: word.unit, step, from: 'story' });
  },
});

/** *the next day*, *the previous day*, *the following day*. */
export const stepDay = (words: DateWords): DateParser => ({
  id: 'step-day',
  triggers: ['step'],
  lead: 1,
  begins: ['the', 'that'],
  beginsWithFigures: false,
  afterThe: [...words.steps.keys(), ...words.storySteps.keys()],
  pattern: pattern(String.raw`\b(?:the\s+|that\s+)(?<step>${stepWords(words)})\s+day\b(?![’']s|\s+of\b|-)`),
  read({ step }) {
    const read = readStep(step, words);
    if (!read || read.step === 0) return undefined;
    return date(
      'day',
      {},
      { by: 'shift', amounts: [{ unit: 'day', count: 1 }], sign: read.step < 0 ? -1 : 1, from: 'story' },
    );
  },
});

/** *last Tuesday*, *next March*, *this summer*, *the following Monday*, *this past Friday*. */
export const namedStep = (words: DateWords): DateParser => ({
  id: 'named-step',
  triggers: ['weekday', 'month', 'season'],
  lead: 3,
  begins: ['the', ...words.steps.keys(), ...words.storySteps.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:the\s+)?(?<step>${stepWords(words)})[\s-]+(?:(?<weekday>${weekdayPattern(words)})|(?<month>${monthPattern(words)})(?!\s+\d)|(?<season>${keysOf(words.seasons)})\b)(?![\w-]|\s+(?:of|Addams)\b)`,
  ),
  read({ step, weekday, month, season }, match) {
    const read = readStep(step, words);
    if (!read) return undefined;
    const theNext = /^the\s+next/i.test(match) ? ({ from: 'story' } as const) : {};
    const how = { by: 'named-step', ...read, ...theNext } as const;
    const number = lookUp(words.weekdays, weekday);
    if (number !== undefined) return date('day', { weekday: number }, how);
    const monthNumber = lookUp(words.months, month);
    if (monthNumber !== undefined) return date('month', { month: monthNumber }, how);
    const name = lookUp(words.seasons, season);
    return name === undefined ? undefined : date('season', { season: name }, how);
  },
});

/** *Friday after next*, *the week after next*, *the month after the next*. */
export const afterNext = (words: DateWords): DateParser => ({
  id: 'after-next',
  triggers: ['step'],
  lead: 4,
  begins: ['the', ...words.weekdays.keys(), ...words.months.keys(), ...words.units.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\b(?:the\s+)?(?:(?<weekday>${keysOf(words.weekdays)})|(?<month>${keysOf(words.months)})|(?<unit>${periodWords(words)}))\s+(?:after\s+(?:the\s+)?next|before\s+(?<last>last))\b(?!\s+\w+day)`,
  ),
  read({ weekday, month, unit, last }) {
    const step = last === undefined ? 2 : -2;
    const number = lookUp(words.weekdays, weekday);
    if (number !== undefined) return date('day', { weekday: number }, { by: 'named-step', step, from: 'anchor' });
    const monthNumber = lookUp(words.months, month);
    if (monthNumber !== undefined)
      return date('month', { month: monthNumber }, { by: 'named-step', step, from: 'anchor' });
    const word = lookUp(words.units, unit);
    return word && date('period', {}, { by: 'step', unit: word.unit, step, from: 'anchor' });
  },
});
