import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { keysOf, lookUp, pattern } from '../patterns';

/** *today*, *yesterday*, *the day after tomorrow*. */
export const dayWord = (words: DateWords): DateParser => ({
  id: 'day-word',
  triggers: ['day-word'],
  lead: 4,
  begins: [...words.dayWords.keys(), 'tomorrows', 'yesterdays'],
  beginsWithFigures: false,
  pattern: pattern(String.raw`(?<![\w-])(?<word>${keysOf(words.dayWords)})(?:s(?!\w))?(?![\w-])`),
  read({ word }) {
    const count = lookUp(words.dayWords, word);
    if (count === undefined) return undefined;
    const sign = count < 0 ? -1 : 1;
    return date('day', {}, { by: 'shift', amounts: [{ unit: 'day', count: Math.abs(count) }], sign, from: 'anchor' });
  },
});
