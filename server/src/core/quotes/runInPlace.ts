import type { QuoteWords } from '../lexicon/quoteWords';
import type { Span } from '../model';

/** A run in marks as its shape and the words around it show it. */
export interface RunInPlace {
  /** The text before the opening and after the closing mark, as far as we look. */
  readonly before: string;
  readonly after: string;
  /** The words inside; of a long run the first ones. */
  readonly words: readonly string[];
  /** The stops inside, before the closing mark. A comma or full stop says little: Americans move it in. */
  readonly stop: string;
  /** The last words before and the first words after, in text order and lower case. */
  readonly wordsBefore: readonly string[];
  readonly wordsAfter: readonly string[];
  readonly lexicon: QuoteWords;
}

const reach = 60; // characters looked at on each side
const longest = 160; // characters looked at inside
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

export function runInPlace(paragraph: string, { start, end }: Span, lexicon: QuoteWords): RunInPlace {
  const before = paragraph.slice(Math.max(0, start - reach), start);
  const after = paragraph.slice(end, end + reach);
  const lower = (text: string): readonly string[] => text.toLowerCase().match(word) ?? [];
  return {
    before,
    after,
    words: paragraph.slice(start, Math.min(end, start + longest)).match(word) ?? [],
    stop: /([,.!?…:;—-]*)[^\p{L}\p{N}]{0,3}$/u.exec(paragraph.slice(Math.max(start, end - 8), end))?.[1] ?? '',
    wordsBefore: lower(before).slice(-6),
    wordsAfter: lower(after).slice(0, 6),
    lexicon,
  };
}

const isUpper = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text);
const startsUpper = ({ words }: RunInPlace): boolean => isUpper(words[0] ?? '');

/** *Anna “Slim” Berg*: a few words with capitals between two names, no stop between. */
export function isBetweenNames(run: RunInPlace): boolean {
  const { before, after, words, stop, lexicon } = run;
  if (words.length > 3 || stop !== '' || !isUpper(words.at(-1) ?? '')) return false;
  const given = /(?:^|[^\p{L}\p{M}.’'])(\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}\.(?: ?\p{Lu}\.)?) $/u.exec(before)?.[1];
  const family = /^ (\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(after)?.[1];
  if (given === undefined || family === undefined || isInHeadline(run)) return false;
  return ![given, family].some((name) => lexicon.noNames.has(name.toLowerCase()));
}

/** *so-called “dry zones”*, *known as the “bridge”*: short, and no comma or colon between. */
export function isNamed({ before, words, wordsBefore, stop, lexicon }: RunInPlace): boolean {
  if (words.length > 3 || /[!?]/.test(stop) || /[^\p{L}\s]\s*$/u.test(before)) return false;
  const near = wordsBefore.filter((w) => !lexicon.between.has(w));
  return lexicon.naming.has(near.at(-1) ?? '') || lexicon.naming.has(near.slice(-2).join(' '));
}

/** A stop or colon parts the run from a verb of saying (*“Soon,” she said*; *she said: “Soon”*), or it follows at once. */
export function isBesideSaying({ before, after, stop, wordsBefore, wordsAfter, lexicon }: RunInPlace): boolean {
  const says = (words: readonly string[]): boolean => words.some((w) => lexicon.saying.has(w));
  if (/:\s*$/.test(before) && (stop !== '' || says(wordsBefore))) return true;
  if (/,\s*$/.test(before) && says(wordsBefore.slice(-3))) return true;
  if (/\p{L}\s*$/u.test(before) && stop !== '' && says(wordsBefore.slice(-1))) return true;
  return /[,?!…—-]/.test(stop) && /^\s*\p{L}/u.test(after) && says(wordsAfter.slice(0, 4));
}

/** Its words have capitals as in a headline while words around it have not. */
export function isHeadlined(run: RunInPlace): boolean {
  return run.words.length > 1 && hasHeadlineCapitals(run) && lowerWordsAround(run) > 0;
}

const lowerWordsAround = ({ before, after, lexicon }: RunInPlace): number =>
  [...before.matchAll(word), ...after.matchAll(word)].filter(([w]) => /^\p{Ll}/u.test(w) && !lexicon.smallWords.has(w))
    .length;

/** All words around have capitals too, so that a capital shows no name. */
const isInHeadline = (run: RunInPlace): boolean =>
  run.wordsBefore.length + run.wordsAfter.length > 4 && lowerWordsAround(run) === 0;

/** *the film “Ash”*, *on “Morning Light”*: capitals after what works are called by, or after *on*, *in*, *’s*. */
export function isTitleOfWork(run: RunInPlace): boolean {
  if (!hasHeadlineCapitals(run) || !/[\p{L}’'],?\s+$/u.test(run.before)) return false;
  const last = run.wordsBefore.at(-1) ?? '';
  if (run.lexicon.works.has(last)) return true;
  return (
    /[\p{L}’']\s+$/u.test(run.before) &&
    isHeadlined(run) &&
    (run.lexicon.beforeTitles.has(last) || /['’]s?$/.test(last))
  );
}

function hasHeadlineCapitals({ words, lexicon }: RunInPlace): boolean {
  return isUpper(words[0] ?? '') && words.every((w) => isUpper(w) || lexicon.smallWords.has(w));
}

/** Begins where a sentence may begin, with a capital, and ends like one. */
export function isSentence(run: RunInPlace): boolean {
  return startsUpper(run) && /[.,!?…—-]/.test(run.stop) && /(?:^|[.!?…:—–-]|[.!?…,][”"’'»]+)\s*$/.test(run.before);
}
