import type { QuoteWords } from '../lexicon/quoteWords';
import type { Span } from '../model';

/** A run in marks as its shape and the words around it show it. Each is read when a sign first asks: most ask for little. */
export class RunInPlace {
  /** The text before the opening and after the closing mark, as far as we look. */
  readonly before: string;
  readonly after: string;
  /** What stands last before it, white space aside: a letter or mark, with half of a rare one. Empty if nothing does. */
  readonly lastBefore: string;
  /** The stops inside, before the closing mark. A comma or full stop says little: Americans move it in. */
  readonly stop: string;
  readonly #inside: string;
  #words?: readonly string[];
  #wordsBefore?: readonly string[];
  #wordsAfter?: readonly string[];

  constructor(
    paragraph: string,
    { start, end }: Span,
    readonly lexicon: QuoteWords,
  ) {
    this.before = paragraph.slice(Math.max(0, start - reach), start);
    this.after = paragraph.slice(end, end + reach);
    this.lastBefore = this.before.trimEnd().slice(-2);
    this.stop = stops.exec(paragraph.slice(Math.max(start, end - 8), end))?.[1] ?? '';
    this.#inside = paragraph.slice(start, Math.min(end, start + longest));
  }

  /** The words inside; of a long run the first ones. */
  get words(): readonly string[] {
    return (this.#words ??= this.#inside.match(word) ?? []);
  }

  /** The last words before, in text order and lower case. */
  get wordsBefore(): readonly string[] {
    return (this.#wordsBefore ??= (this.before.toLowerCase().match(word) ?? []).slice(-6));
  }

  /** The first words after, in text order and lower case. */
  get wordsAfter(): readonly string[] {
    return (this.#wordsAfter ??= (this.after.toLowerCase().match(word) ?? []).slice(0, 6));
  }
}

const reach = 60; // characters looked at on each side
const longest = 160; // characters looked at inside
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const stops = /([,.!?…:;—-]*)[^\p{L}\p{N}]{0,3}$/u;

const isUpper = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text);
const startsUpper = ({ words }: RunInPlace): boolean => isUpper(words[0] ?? '');

/** *Anna “Slim” Berg*: a few words with capitals between two names, no stop between. */
export function isBetweenNames(run: RunInPlace): boolean {
  if (run.stop !== '' || !startsName.test(run.after)) return false;
  if (run.words.length > 3 || !isUpper(run.words.at(-1) ?? '')) return false;
  const given = /(?:^|[^\p{L}\p{M}.’'])(\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}\.(?: ?\p{Lu}\.)?) $/u.exec(run.before)?.[1];
  const family = startsName.exec(run.after)?.[1];
  if (given === undefined || family === undefined || isInHeadline(run)) return false;
  return ![given, family].some((name) => run.lexicon.noNames.has(name.toLowerCase()));
}
const startsName = /^ (\p{Lu}[\p{L}\p{M}’'-]+)/u;

/** *so-called “dry zones”*, *known as the “bridge”*: short, and no comma or colon between. */
export function isNamed(run: RunInPlace): boolean {
  if (!endsInLetter(run.lastBefore) || run.words.length > 3 || /[!?]/.test(run.stop)) return false;
  const near = run.wordsBefore.filter((w) => !run.lexicon.between.has(w));
  return run.lexicon.naming.has(near.at(-1) ?? '') || run.lexicon.naming.has(near.slice(-2).join(' '));
}

/** A stop or colon parts the run from a verb of saying (*“Soon,” she said*; *she said: “Soon”*), or it follows at once. */
export function isBesideSaying(run: RunInPlace): boolean {
  const { lastBefore, stop, lexicon } = run;
  const says = (words: readonly string[]): boolean => words.some((w) => lexicon.saying.has(w));
  if (lastBefore.endsWith(':') && (stop !== '' || says(run.wordsBefore))) return true;
  if (lastBefore.endsWith(',') && says(run.wordsBefore.slice(-3))) return true;
  if (stop === '') return false;
  if (endsInLetter(lastBefore) && says(run.wordsBefore.slice(-1))) return true;
  return /[,?!…—-]/.test(stop) && /^\s*\p{L}/u.test(run.after) && says(run.wordsAfter.slice(0, 4));
}
const endsInLetter = (text: string): boolean => /\p{L}$/u.test(text);

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
