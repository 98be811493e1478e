import type { Range, Reading } from './reading';

/** Tokens a phrase may run to: keeps the stage linear whatever the text. */
const reach = 40;

const inner = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X']);
const heads = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);

/** Can end a noun phrase: a noun, a name, a pronoun, a number, or a determiner that stands alone (*some*, *many*). */
export const isHead = (reading: Reading, i: number): boolean =>
  (heads.has(reading.tag(i)) || isNameLike(reading, i)) &&
  reading.fine(i) !== 'PRP$' &&
  /[\p{L}\p{N}]/u.test(reading.word(i));

/** A capital inside the sentence makes a name of a word that is usually something else: *“…,” Blunt said*. */
export const isNameLike = (reading: Reading, i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(reading.word(i)) &&
  /^(?:ADJ|ADV|ADP|AUX|VERB|INTJ|SCONJ)$/.test(reading.tag(i)) &&
  reading.sentenceOf(i) === reading.sentenceOf(i - 1) &&
  /^(?:PUNCT|PROPN|VERB)$/.test(reading.tag(i - 1)) &&
  (/^(?:VERB|PUNCT|AUX)$/.test(reading.tag(i + 1)) || reading.words.verbs.has(reading.lower(i + 1)));

export const isTime = (reading: Reading, i: number): boolean => {
  const form = reading.lower(i);
  return reading.words.functionWords.times.has(form) && (form !== 'may' || reading.tag(i) === 'PROPN');
};

const isPersonal = (reading: Reading, i: number): boolean =>
  reading.tag(i) === 'PRON' && reading.words.functionWords.pronouns.has(reading.lower(i));

/** Belongs inside a noun phrase, before its head. */
function isInner(reading: Reading, i: number): boolean {
  const form = reading.word(i);
  if (form === '.') return /^\p{Lu}\p{L}{0,4}$/u.test(reading.word(i - 1)) && /^\p{Lu}/u.test(reading.word(i + 1)); // Gov. Smith
  if (reading.fine(i) === 'POS' || form === '&' || form === '$') return true;
  if (form === '-') return reading.isTight(i);
  if (reading.lower(i) === reading.words.complementizer) return false;
  if (reading.tag(i) === 'VERB' && /^VB[NG]$/.test(reading.fine(i))) return true; // the leading candidate
  return inner.has(reading.tag(i)) || /^VB[NG]$/.test(reading.fine(i)) || opensName(reading, i);
}

/** *United* in *said United Ferry Workers*: a capital after the cue and before another one. */
const opensName = (reading: Reading, i: number): boolean =>
  /^NNPS?$/.test(reading.fine(i)) ||
  (/^\p{Lu}\p{Ll}/u.test(reading.word(i)) &&
    /^\p{Lu}\p{Ll}/u.test(reading.word(i + 1)) &&
    /^(?:ADP|ADV|SCONJ|VERB)$/.test(reading.tag(i)) &&
    reading.tag(i - 1) === 'VERB');

/** Starts a noun phrase of its own, so that the one before has ended: *told CNN the plan*, *told him he*. */
const startsAnother = (reading: Reading, i: number, from: number): boolean =>
  i > from &&
  reading.fine(i - 1) !== 'POS' &&
  (isPersonal(reading, i) ||
    ((reading.tag(i) === 'DET' || reading.fine(i) === 'PRP$') &&
      reading.tag(i - 1) !== 'DET' &&
      reading.tag(i - 1) !== 'ADP'));

/** The noun phrase that ends before token `end`, not reaching before `floor`; absent where none does. */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | undefined {
  let from = end - 1;
  const lowest = Math.max(floor, end - reach);
  if (from < lowest) return undefined;
  if (reading.word(from) === ')' || reading.word(from) === ']') {
    from = openingBracket(reading, from, lowest) - 1;
    if (from < lowest) return undefined;
  }
  const last = from;
  if (isPersonal(reading, last) && !reading.words.clauses.extendable.has(reading.lower(last)))
    return { from: last, to: end };
  if (
    !isHead(reading, last) &&
    !(reading.tag(last) === 'DET' && !reading.words.clauses.dependent.has(reading.lower(last)))
  )
    return undefined;
  while (from > lowest) {
    const before = from - 1;
    if (reading.runAt(before) >= 0 && reading.runAt(before) !== reading.runAt(last)) {
      const part = reading.runParts[reading.runAt(before)];
      if (!part || part.to - part.from > 6 || part.from <= lowest || !isInner(reading, part.from - 1)) break; // the “fixer”
      from = part.from;
      continue;
    }
    if (reading.word(before) === ')') {
      const open = openingBracket(reading, before, lowest);
      if (open <= lowest || !isHead(reading, open - 1)) break;
      from = open;
      continue;
    }
    if (isTime(reading, before) && reading.fine(from) !== 'POS' && reading.tag(from) !== 'NOUN') break;
    if (startsAnother(reading, from, before)) break;
    if (isPersonal(reading, before) && reading.fine(before) !== 'PRP$') break;
    if (isInner(reading, before)) {
      from = before;
      continue;
    }
    if (reading.words.clauses.attaching.has(reading.lower(before)) && before > lowest && isHead(reading, before - 1)) {
      if (isPersonal(reading, before - 1) && !reading.words.clauses.extendable.has(reading.lower(before - 1))) break;
      if (isTime(reading, before - 1)) break;
      from = before;
      continue;
    }
    if (reading.tag(before) === 'CCONJ' && before > lowest && joinsPhrases(reading, before, lowest)) {
      from = before;
      continue;
    }
    break;
  }
  while (from < last && !startsPhrase(reading, from)) from++;
  return { from, to: end };
}

const startsPhrase = (reading: Reading, i: number): boolean =>
  inner.has(reading.tag(i)) ||
  reading.runAt(i) >= 0 ||
  (/^VB[NG]$/.test(reading.fine(i)) && isInner(reading, i + 1)) ||
  (reading.tag(i) === 'ADV' && reading.tag(i + 1) === 'NUM');

/** *Smith and Jones said* joins; *he met Smith and Jones said* does not: what is before must begin the clause. */
function joinsPhrases(reading: Reading, conjunction: number, floor: number): boolean {
  let i = conjunction - 1;
  if (reading.word(i) === ',') i--;
  if (!isHead(reading, i) && reading.word(i) !== ')') return false;
  let first = i;
  while (
    first > floor &&
    (isInner(reading, first - 1) ||
      reading.words.clauses.attaching.has(reading.lower(first - 1)) ||
      /^[(),]$/.test(reading.word(first - 1)))
  )
    first--;
  return first <= floor || reading.tag(first - 1) === 'SCONJ' || reading.tag(first - 1) === 'PUNCT';
}

function openingBracket(reading: Reading, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && close - i < 12; i--) if (/^[([]$/.test(reading.word(i))) return i;
  return floor - 1;
}

/** The noun phrase that starts at `start`, ending before `ceiling`; with what hangs on it by a preposition. */
export function phraseAfter(reading: Reading, start: number, ceiling: number, attach = true): Range | undefined {
  const highest = Math.min(ceiling, start + reach);
  let to = start;
  let head = -1;
  while (to < highest) {
    if (reading.runAt(to) >= 0 && reading.runAt(to) !== reading.runAt(start)) {
      const part = reading.runParts[reading.runAt(to)];
      if (!part || part.to - part.from > 6 || part.to >= highest || head < 0) break;
      to = part.to;
      continue;
    }
    if (head >= 0 && startsAnother(reading, to, start)) break;
    if (isTime(reading, to) && to > start && head >= 0 && reading.tag(head) === 'PROPN') break;
    if (reading.word(to) === '(' && head >= 0) {
      const close = closingBracket(reading, to, highest);
      if (close < 0) break;
      to = close + 1;
      continue;
    }
    if (isInner(reading, to)) {
      if (isHead(reading, to)) head = to;
      if (isPersonal(reading, to) && reading.fine(to) !== 'PRP$') {
        to++;
        break;
      }
      to++;
      continue;
    }
    if (reading.tag(to) === 'ADV' && head < 0 && isInner(reading, to + 1)) {
      to++;
      continue;
    }
    if (
      attach &&
      head >= 0 &&
      reading.words.clauses.attaching.has(reading.lower(to)) &&
      to + 1 < highest &&
      isInner(reading, to + 1)
    ) {
      if (isTime(reading, to + 1) || reading.words.clauses.loose.has(reading.lower(to))) break;
      to += 1;
      continue;
    }
    if (
      attach &&
      head >= 0 &&
      reading.tag(to) === 'CCONJ' &&
      isInner(reading, to + 1) &&
      reading.tag(to + 1) !== 'PRON' &&
      reading.tag(to + 1) !== 'DET' &&
      isHead(reading, to - 1)
    ) {
      to++;
      continue;
    }
    break;
  }
  while (to > start && !isHead(reading, to - 1) && reading.word(to - 1) !== ')' && !endsRun(reading, to, start)) {
    if (to - 1 === start && reading.tag(start) === 'DET') break;
    if (to - 2 === start && reading.tag(start) === 'DET' && reading.tag(to - 1) === 'ADJ') break; // said the first
    to--;
  }
  return to > start ? { from: start, to } : undefined;
}

/** *the Post’s “Morning Boat”*: the closing mark of words in marks that the phrase has whole. */
function endsRun(reading: Reading, end: number, start: number): boolean {
  const part = reading.runParts[reading.runAt(end - 1)];
  return part?.to === end && part.from > start;
}

function closingBracket(reading: Reading, open: number, ceiling: number): number {
  for (let i = open + 1; i < ceiling && i - open < 12; i++) if (/^[)\]]$/.test(reading.word(i))) return i;
  return -1;
}
