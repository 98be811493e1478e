import type { DateWords } from '../../lexicon/dateWords';
import type { TimexMod } from '../../model';
import type { Amount, DateParser, Reading } from '../found';
import { date, time } from '../found';
import { countPattern, countWords, readCount } from '../numbers';
import { anyOf, keysOf, everywhere, lookUp, pattern } from '../patterns';
import { stepWords } from './step';
import { perLanguage } from '../../lexicon/perLanguage';

/** An amount of time: *three years*, *1 month, 21 days*, *an hour and a half*, *half an hour*. */
export function amountPattern(words: DateWords): string {
  const one = String.raw`(?:${countPattern(words)})[-\s]*(?:${countedWith(words)}\s+)?(?:${keysOf(words.units)})\b`;
  const more = String.raw`(?:(?:\s*,\s*|\s+${anyOf(words.glue.and)}\s+|\s+(?!an?\s))(?:${countPattern(words)})[-\s]*(?:${keysOf(words.units)})\b){0,4}`;
  return String.raw`${one}${more}(?:\s+${anyOf(words.glue.and)}\s+(?:a\s+)?(?:half|quarter)\b(?!\s+(?:of|million|century)))?`;
}

/** What stands between a count and its unit: *six straight days*, *the two coming weeks*. */
const countedWith = (words: DateWords): string =>
  String.raw`(?:${anyOf(words.glue.working)}|${stepWords(words)}(?=\s+\w+s\b))`;

/** What an amount may begin with, figures aside, or a word that qualifies it. */
export const amountWords = (words: DateWords): readonly string[] => [
  ...countWords(words),
  ...words.approximations.keys(),
];

/** The amounts of a match of {@link amountPattern}, as they are said. */
export function readAmounts(text: string, words: DateWords): readonly Amount[] {
  const plain = plainAmount(text, words);
  if (plain) return plain;
  const tail = /\s+and\s+(?:a\s+)?(half|quarter)$/i.exec(text);
  const body = tail ? text.slice(0, tail.index) : text;
  const amounts = [...body.matchAll(pieceOf(words))].flatMap(({ groups }): readonly Amount[] => {
    const word = lookUp(words.units, groups?.['unit']);
    if (!word) return [];
    const count = readCount(groups?.['count'] ?? '', words);
    return [{ unit: word.unit, ...(count !== undefined && { count: count * (word.times ?? 1) }) }];
  });
  const last = amounts.at(-1);
  if (!tail || last?.count === undefined) return amounts;
  return [...amounts.slice(0, -1), { ...last, count: last.count + (tail[1]?.toLowerCase() === 'half' ? 0.5 : 0.25) }];
}

/** *three days*, *2 weeks*, *an hour*: most amounts are one count and one unit, and need no searching. */
function plainAmount(text: string, words: DateWords): readonly Amount[] | undefined {
  const [, figures, count = '', unitWord] = /^(?:(\d{1,3})|([a-z]+))[\s-]([a-z]+)$/i.exec(text) ?? [];
  const unit = lookUp(words.units, unitWord);
  if (!unit) return undefined;
  const one = words.glue.indefinite.includes(count.toLowerCase()) ? 1 : words.cardinals.get(count.toLowerCase());
  const n = figures === undefined ? one : Number(figures);
  return n === undefined ? undefined : [{ unit: unit.unit, count: n * (unit.times ?? 1) }];
}

/** How the words before an amount qualify it: *nearly*, *more than*. */
export const approximationPattern = (words: DateWords): string =>
  String.raw`(?:(?<approx>${keysOf(words.approximations)})\s+)?`;
export const readApproximation = (text: string | undefined, words: DateWords): TimexMod | undefined =>
  lookUp(words.approximations, text);

/** So much before or after `from`, as fine as its smallest unit: hours give a time, years a year. */
export function shifted(
  amounts: readonly Amount[],
  sign: 1 | -1,
  from: 'anchor' | 'story' | Reading,
  mod?: TimexMod,
): Reading {
  const short = amounts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');
  const how = { by: 'shift', amounts, sign, from } as const;
  const reading = short ? time('day', {}, how) : date('day', {}, how);
  return mod === undefined ? reading : { ...reading, mod };
}

/** *three days ago*, *a year from now*, *nearly a decade ago*, *two weeks hence*. */
export const ago = (words: DateWords): DateParser => ({
  id: 'ago',
  triggers: ['ago'],
  lead: 14,
  begins: [...amountWords(words)],
  pattern: pattern(
    String.raw`(?<![\w.,-])${approximationPattern(words)}(?<amount>${amountPattern(words)})\s+(?:(?<ago>${anyOf(words.glue.ago)})|(?<hence>${anyOf(words.glue.hence)}))\b`,
  ),
  read({ approx, amount = '', ago }) {
    const amounts = readAmounts(amount, words);
    if (amounts.length === 0) return undefined;
    return shifted(amounts, ago === undefined ? 1 : -1, 'anchor', readApproximation(approx, words));
  },
});

/** *two days later*, *three weeks earlier*: counted from what the story has told last. */
export const laterOrEarlier = (words: DateWords): DateParser => ({
  id: 'later-or-earlier',
  triggers: ['later'],
  lead: 14,
  begins: [...amountWords(words)],
  pattern: pattern(
    String.raw`(?<![\w.,-])${approximationPattern(words)}(?<amount>${amountPattern(words)})\s+(?:(?<later>${anyOf(words.glue.later)})|(?<earlier>${anyOf(words.glue.earlier)}))\b(?!\s+than\b)`,
  ),
  read({ approx, amount = '', later }) {
    const amounts = readAmounts(amount, words);
    if (amounts.length === 0) return undefined;
    return shifted(amounts, later === undefined ? -1 : 1, 'story', readApproximation(approx, words));
  },
});

/** *2 Thursdays ago*, *three Fridays from now*. */
export const weekdaysAgo = (words: DateWords): DateParser => ({
  id: 'weekdays-ago',
  triggers: ['ago', 'later'],
  lead: 8,
  begins: [...countWords(words)],
  pattern: pattern(
    String.raw`\b(?<count>${countPattern(words)})\s+(?<weekday>${keysOf(words.weekdays)})s?\s+(?:(?<ago>${anyOf(words.glue.ago)})|(?<hence>${anyOf(words.glue.hence)}|later))\b`,
  ),
  read({ count = '', weekday, ago }) {
    const number = lookUp(words.weekdays, weekday);
    const n = readCount(count, words);
    if (number === undefined || n === undefined) return undefined;
    return date(
      'day',
      { weekday: number },
      { by: 'shift', amounts: [{ unit: 'week', count: n }], sign: ago === undefined ? 1 : -1, from: 'anchor' },
    );
  },
});

/** *in two weeks*, *within 48 hours*: a point ahead where the verb says so, else a duration; `inTheFuture` decides. */
export const inAmount = (words: DateWords): DateParser => ({
  id: 'in-amount',
  triggers: ['unit'],
  lead: 10,
  begins: ['in'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\bin\s+(?:(?:about|around|under|less\s+than)\s+)?(?:exactly\s+)?(?<amount>${amountPattern(words)})(?![\w-]|[’']s?\s+time|\s+(?:of|in|before|after|since|ago|old|earlier|later|from)\b)`,
  ),
  read({ amount = '' }) {
    const amounts = readAmounts(amount, words);
    if (amounts.length === 0 || /^(?:the|last|past)/i.test(amount)) return undefined;
    return shifted(amounts, 1, 'anchor');
  },
});

/** *in two years’ time*: ahead, whatever the verb. */
export const inTime = (words: DateWords): DateParser => ({
  id: 'in-time',
  triggers: ['unit'],
  lead: 8,
  begins: ['in'],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`\bin\s+${approximationPattern(words)}(?<amount>${amountPattern(words)})[’']s?\s+${anyOf(words.glue.period)}\b`,
  ),
  read({ approx, amount = '' }) {
    const amounts = readAmounts(amount, words);
    return amounts.length === 0 ? undefined : shifted(amounts, 1, 'anchor', readApproximation(approx, words));
  },
});

const pieceOf = perLanguage((words: DateWords) =>
  everywhere(
    String.raw`(?<count>${countPattern(words)})[-\s]*(?:${countedWith(words)}\s+)?(?<unit>${keysOf(words.units)})\b`,
  ),
);
