import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { ordinalPattern, readOrdinal } from '../numbers';
import { anyOf, keysOf, lookUp, pattern } from '../patterns';

/** *the 1990s*, *’90s*, *the 70s*, *the sixties*, *the nineteen-sixties*. *In his sixties* is an age. */
export const decade = (words: DateWords): DateParser => {
  const before = String.raw`(?<!\b(?:${anyOf(words.glue.possessives)})\s+(?:(?:early|mid|late)[\s-]+)?)(?<![\w$€£.,:]|(?<!\b(?:mid|early|late))-)`;
  const teens = anyOf([...words.cardinals].filter(([, n]) => n >= 15 && n <= 20).map(([word]) => word));
  return {
    id: 'decade',
    triggers: ['decade'],
    lead: 3,
    begins: [...words.glue.the, ...words.cardinals.keys(), ...words.decades.keys()],
    pattern: pattern(
      String.raw`${before}(?:(?<full>(?:1[0-9]|20)\d0)\s?['’]?s\b|(?<short>['’]?[1-9]0['’]?s)\b(?!\s+(?:metres|degrees))` +
        String.raw`|(?<worded>(?:the\s+)?(?:(?<teen>${teens})[-\s])?(?<name>${keysOf(words.decades)}))\b)`,
    ),
    read({ full, short, worded, teen, name }, match) {
      if (full !== undefined)
        return date(
          'year',
          full.endsWith('00') && Number(full) % 1000 !== 0 ? { century: Number(full) / 100 } : { decade: Number(full) },
        );
      if (short !== undefined) {
        const tens = Number(/\d0/.exec(short)?.[0]);
        return date('year', { decade: (tens <= 20 ? 2000 : 1900) + tens });
      }
      if (
        worded === undefined ||
        (teen === undefined && !/^(?:the|noughties)/i.test(match) && match !== match.toLowerCase())
      )
        return undefined;
      const tens = lookUp(words.decades, name);
      if (tens === undefined) return undefined;
      const century =
        lookUp(words.cardinals, teen) ??
        (tens <= 20 && tens !== 10 && tens !== 20 ? 20 : tens === 10 || tens === 20 ? 19 : 19);
      return date('year', { decade: century * 100 + tens });
    },
  };
};

/** *the 20th century*, *21st-century*, *the fifth century BC*. The value counts as ISO 8601 does: the 20th is 19. */
export const century = (words: DateWords): DateParser => ({
  id: 'century',
  triggers: ['century'],
  lead: 6,
  begins: [...words.glue.the, ...words.ordinals.keys()],
  pattern: pattern(
    String.raw`\b(?:${anyOf(words.glue.the)}\s+)?(?<nth>${ordinalPattern(words)})[-\s]+${anyOf(
      [...words.units].filter(([, { unit }]) => unit === 'century').map(([word]) => word),
    )}\b(?:\s+(?<era>${keysOf(words.eras)})(?!\w))?`,
  ),
  read({ nth, era }) {
    const n = nth === undefined ? undefined : readOrdinal(nth, words);
    if (n === undefined || n > 30) return undefined;
    return date('year', { century: lookUp(words.eras, era) === 'before' ? -n : n - 1 });
  },
});
