import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { readYear, yearFigures, yearInWords } from '../numbers';
import { anyOf, keyOf, pattern } from '../patterns';
import { readStep, stepWords } from './step';

/** *Christmas Day*, *Easter 2010*, *next Thanksgiving*, *last Good Friday*: named days with a computable date. */
export const holiday = (words: DateWords): DateParser => {
  const numbers = new Map(words.holidays.flatMap(({ names }, i) => names.map((name) => [name, i] as const)));
  return {
    id: 'holiday',
    triggers: ['holiday'],
    lead: 5,
    begins: [...words.glue.the, ...words.steps.keys(), ...words.storySteps.keys(), ...numbers.keys()],
    beginsWithFigures: false,
    pattern: pattern(
      String.raw`(?<![\w’'-])(?:(?:the\s+)?(?<step>${stepWords(words)})\s+)?(?<name>${anyOf(numbers.keys())})(?!\w|[’']\w(?!\b)|-\w)(?:,?\s+(?:(?:of|in)\s+)?(?<year>${yearFigures}|${yearInWords(words)}))?`,
    ),
    read({ step, name = '', year }) {
      const index = numbers.get(keyOf(name));
      if (index === undefined) return undefined;
      const value = readYear(year, words);
      const read = readStep(step, words);
      if (read && value === undefined) return date('holiday', {}, { by: 'named-step', ...read, holiday: index });
      return date('holiday', value === undefined ? {} : { year: value }, { by: 'holiday', holiday: index });
    },
  };
};
