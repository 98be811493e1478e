import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { keysOf, lookUp, pattern } from '../patterns';

/** *now*, *recently*, *soon*, *the future*: times that are not placed in a calendar (TimeML `PAST_REF` and its kin). */
export const reference = (words: DateWords): DateParser => ({
  id: 'reference',
  triggers: ['reference'],
  lead: 4,
  begins: [...words.references.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w-]|\bas\s)(?<word>${keysOf(words.references)})(?![\w-]|\s+(?:as|enough|after|before|that|of|and\s+(?:then|again))\b)`,
  ),
  read({ word }) {
    const value = lookUp(words.references, word);
    return value && date('reference', {}, { by: 'fixed', value });
  },
});
