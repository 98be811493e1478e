import { wordClass } from '../lexicon/peopleWords';
import { meaningOf, type RoleMeaning } from './roleMeaning';
import { has, phraseAt, type Reading, shape } from './reading';

/** How a role phrase begins: *the mayor*, *a mayor*, *her mayor* or *Leeds’s mayor*, *Mayor*. */
export type Opening = 'definite' | 'indefinite' | 'possessive' | 'bare';

export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly headFirst: number;
  readonly sentence: number;
  readonly opening: Opening;
  readonly meaning: RoleMeaning;
}

const reach = 9; // tokens that a phrase may grow to the left, and to the right of its head
const isPossessive = (word = ''): boolean => /^['’]s?$/.test(word);
const isHyphen = (word = ''): boolean => /^[-‐‑]$/.test(word);

/** The role phrases of one sentence, in order. `nameAt` says where names of people begin: a phrase ends before one. */
export function rolePhrasesOf(
  reading: Reading,
  sentence: number,
  firstToken: number,
  endToken: number,
  nameAt: (token: number) => boolean,
): readonly RolePhrase[] {
  const found: RolePhrase[] = [];
  let from = firstToken;
  for (let i = firstToken; i < endToken;) {
    const hit = phraseAt(reading, i, endToken);
    const head = hit?.meaning.role;
    if (!hit || !head || head.plural || nameAt(i) || !isHead(reading, i, hit.end, endToken, head.classes[0])) {
      i = hit && (hit.meaning.place || hit.meaning.metonym) ? hit.end : i + 1;
      continue;
    }
    const { first, opening } = openingOf(reading, i, from, head.text);
    const end = endOf(reading, hit.end, endToken, nameAt);
    const meaning = meaningOf(reading, head, first, end, i, hit.end);
    found.push({ first, end, headFirst: i, sentence, opening, meaning });
    from = hit.end;
    i = hit.end;
  }
  return found;
}

/** *the president’s plan* and *police officer training* have a head further on: the role is no head there. */
function isHead(reading: Reading, first: number, end: number, endToken: number, own = ''): boolean {
  if (
    own === 'person' &&
    reading.shape[first] !== shape.lower &&
    reading.layout.sentences[reading.sentence[first] ?? -1]?.firstToken !== first
  )
    return false;
  if (isHyphen(reading.form[end]) && reading.glued[end]) return false;
  if (isHyphen(reading.form[first - 1]) && reading.glued[first] && reading.glued[first - 1]) {
    const word = reading.lower[first - 2] ?? '';
    if (!/^(?:ex|vice|co|then|soon|former|year)$/.test(word) && reading.shape[first - 2] === shape.lower) return false;
  }
  if (end >= endToken) return true;
  const goesOn = wordClass.saying | wordClass.copula | wordClass.preposition | wordClass.function;
  if (own === 'party-member' && reading.shape[end] === shape.lower && !has(reading, end, goesOn)) return false; // *Labour group*
  const next = phraseAt(reading, end, endToken)?.meaning.role;
  return !(next && reading.shape[end] === reading.shape[first]);
}

/** Where the noun group of a head begins, and how. `from` bounds it to the left. */
export function openingOf(
  reading: Reading,
  headFirst: number,
  from: number,
  headText: string,
): { readonly first: number; readonly opening: Opening } {
  let at = headFirst;
  let safe = headFirst; // the phrase without a determiner begins here: only words that surely belong to it
  let isSafe = true;
  let opening: Opening | undefined;
  while (at > from && headFirst - at < reach) {
    const i = at - 1;
    const word = reading.lower[i] ?? '';
    if (isPossessive(reading.form[i])) opening = 'possessive';
    else if (has(reading, i, wordClass.possessive)) return { first: i, opening: 'possessive' };
    else if (has(reading, i, wordClass.determiner) || word === 'one') {
      const definite = /^(?:the|this|that|these|those)$/.test(word);
      return { first: i, opening: opening ?? (definite ? 'definite' : 'indefinite') };
    } else if (reading.shape[i] === shape.lower) {
      if (has(reading, i, wordClass.preposition | wordClass.copula | wordClass.saying)) break;
      if (
        has(reading, i, wordClass.function) &&
        !/^(?:new|old|former|first|second|third|last|next|own|senior|late|early|other)$/.test(word)
      )
        break;
      if (!reading.words.shifts.has(word) && !reading.words.fillers.has(word) && !phraseAt(reading, i)) isSafe = false;
    } else if (reading.shape[i] === shape.other) {
      if (
        !isHyphen(word) &&
        !/^\d+(?:st|nd|rd|th)?$/.test(word) &&
        !(word === '.' && reading.shape[i - 1] === shape.initial)
      )
        break;
      if (isHyphen(word) && !reading.glued[i]) break;
    } else {
      if (has(reading, i, wordClass.date)) break;
      if (has(reading, i, wordClass.function) && !/^(?:new|former|first|vice)$/.test(word)) break;
      if (
        opening !== 'possessive' &&
        has(reading, i, wordClass.honorific) &&
        headText !== word &&
        reading.form[at] === '.'
      )
        break;
    }
    at = i;
    if (isSafe || opening === 'possessive') safe = at;
  }
  // Nothing stood in the way up to the sentence’s first word: *Local farmers*, *Former camp guards*.
  const starts = at === from && reading.layout.sentences[reading.sentence[at] ?? -1]?.firstToken === at;
  return { first: starts ? at : safe, opening: opening ?? 'bare' };
}

/** Where it ends: phrases with *of*, *for* and the like belong to it. */
export function endOf(reading: Reading, headEnd: number, endToken: number, nameAt: (token: number) => boolean): number {
  let end = headEnd;
  while (end < endToken && end - headEnd < 2 * reach) {
    const word = reading.lower[end] ?? '';
    const after = end + 1;
    const strict = /^(?:of|for)$/.test(word)
      ? false
      : /^(?:to|at|in|on|from|with|under)$/.test(word)
        ? true
        : undefined;
    if (strict === undefined || after >= endToken) break;
    if (has(reading, after, wordClass.date)) break;
    // *accused his neighbour of moving her fence*: the phrase ends before what somebody does
    if (/ing$/.test(reading.lower[after] ?? '') && has(reading, after + 1, wordClass.determiner | wordClass.possessive))
      break;
    const named =
      reading.shape[after] === shape.capital ||
      reading.shape[after] === shape.capitals ||
      reading.shape[after] === shape.initial;
    const opened = has(reading, after, wordClass.determiner | wordClass.possessive);
    if (strict && !named && !(opened && reading.lower[after] !== 'a')) break;
    const stop = groupEnd(reading, after, endToken, nameAt);
    if (stop === after) break;
    end = stop;
  }
  return end;
}

/** The end of the noun group that begins at `from`. */
function groupEnd(reading: Reading, from: number, endToken: number, nameAt: (token: number) => boolean): number {
  let i = from;
  let small = 0;
  for (; i < endToken && i - from < reach; i++) {
    const word = reading.lower[i] ?? '';
    const written = reading.shape[i];
    if (i > from && nameAt(i) && !has(reading, i - 1, wordClass.preposition | wordClass.determiner)) break;
    if (i > from && has(reading, i, wordClass.determiner | wordClass.possessive)) break;
    if (has(reading, i, wordClass.determiner | wordClass.possessive)) continue;
    if (isPossessive(reading.form[i]) || (isHyphen(word) && reading.glued[i])) continue;
    if (word === '.' && reading.glued[i] && reading.shape[i - 1] === shape.initial) continue;
    if (word === 'and' || word === '&') {
      const joins = reading.shape[i - 1] === shape.capital && reading.shape[i + 1] === shape.capital && !nameAt(i + 1);
      if (joins && !phraseAt(reading, i + 1)?.meaning.role) continue;
      break;
    }
    if (written === shape.lower) {
      if (has(reading, i, wordClass.preposition | wordClass.copula | wordClass.saying)) break;
      if (has(reading, i, wordClass.function) && !/^(?:new|old|former|same|own)$/.test(word)) break;
      if (i > from && /(?:ed|ing)$/.test(word) && small > 0) break;
      // After a name in capitals a plain word is the verb, unless it is a noun for a body.
      if (
        i > from &&
        reading.shape[i - 1] === shape.capital &&
        !has(reading, i, wordClass.body) &&
        !phraseAt(reading, i - 1)?.meaning.demonym &&
        !phraseAt(reading, i)?.meaning.role
      )
        break;
      if (++small > 4) break;
    } else if (written === shape.other) break;
    else if (has(reading, i, wordClass.date)) break;
  }
  while (
    i > from &&
    (has(reading, i - 1, wordClass.determiner | wordClass.possessive) || isHyphen(reading.form[i - 1]))
  )
    i--;
  return i;
}
