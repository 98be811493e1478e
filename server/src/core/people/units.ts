import { type RoleHead, wordClass } from '../lexicon/peopleWords';
import { capitalMeansName, hyphenated, isGivenBefore, nameGoesOn, namelike, opensName, ownNoun } from './nameWords';
import { endsBody, joinsBody } from './joinedBodies';
import { has, phraseAt, type PhraseHit, type Reading, shape } from './reading';

/** What a stretch of a chunk of capitals is, before anybody decides what the chunk names. */
export type UnitType =
  | 'name'
  | 'initial'
  | 'particle'
  | 'nickname'
  | 'suffix'
  | 'honorific'
  | 'role'
  | 'shift'
  | 'place'
  | 'demonym'
  | 'metonym'
  | 'body'
  | 'mark' // a noun that ends the name of a body
  | 'thing'
  | 'acronym'
  | 'link'; // of, and, &: inside the name of a body

export interface Unit {
  readonly type: UnitType;
  readonly first: number;
  readonly end: number;
  readonly role?: RoleHead;
  readonly country?: string;
  readonly concepts?: readonly string[];
  readonly capital?: true;
}

const isQuote = (word = ''): boolean => /^["“”'‘’«»(]$|^''$/.test(word);

/** The chunks of one sentence: units that touch each other, roles in small letters included. */
export function chunksOf(reading: Reading, firstToken: number, endToken: number): readonly (readonly Unit[])[] {
  const chunks: Unit[][] = [];
  let chunk: Unit[] = [];
  const close = (): void => {
    while (chunk.length && ['link', 'particle'].includes(chunk.at(-1)?.type ?? '')) chunk.pop();
    if (chunk.length) chunks.push(chunk);
    chunk = [];
  };
  let i = firstToken;
  while (i < endToken) {
    const unit = unitAt(reading, i, firstToken, endToken, chunk);
    if (unit) {
      chunk.push(unit);
      i = unit.end;
      // A full stop after an initial, a title or *Jr* belongs to it.
      if (
        reading.form[i] === '.' &&
        reading.glued[i] &&
        (/^(?:initial|honorific|suffix)$/.test(unit.type) || shortRole(reading, unit))
      ) {
        const next = i + 1 < endToken;
        if (next || unit.type !== 'honorific') {
          chunk[chunk.length - 1] = { ...unit, end: i + 1 };
          i++;
        }
      }
    } else {
      close();
      i++;
    }
  }
  close();
  return chunks;
}

const shortRole = (reading: Reading, { type, first, end }: Unit): boolean =>
  type === 'role' && end - first === 1 && (reading.form[first]?.length ?? 9) <= 4;

function unitAt(
  reading: Reading,
  i: number,
  firstToken: number,
  endToken: number,
  chunk: readonly Unit[],
): Unit | undefined {
  const written = reading.shape[i] ?? shape.other;
  const before = chunk.at(-1);
  if (written === shape.other) return betweenNames(reading, i, endToken, before);
  // Most words: in small letters, no role, no particle, and nothing before that they could go on.
  if (written === shape.lower && !before && !reading.known[i]?.phrases && !has(reading, i, wordClass.particle))
    return undefined;
  const hit = phraseAt(reading, i, endToken);
  const capital = written !== shape.lower;
  const end = hyphenated(reading, i, endToken);
  if (
    capital &&
    /^(?:st|saint|mount|mt|fort|lake)$/.test(reading.lower[i] ?? '') &&
    reading.shape[end] === shape.capital &&
    !before
  )
    return { type: 'place', first: i, end: end + 1 };
  const joint = chunk.find(({ type, first }) => type === 'link' && reading.lower[first] === 'and');
  if (capital && joint && endsBody(reading, joint.first, i)) return { type: 'mark', first: i, end: i + 1 };
  if (capital && opensName(reading, i, end, endToken, before)) return { type: 'name', first: i, end };
  const isOwn = ownNoun(reading, i, end, before);
  if (hit && hit.meaning.role && !hit.meaning.role.plural && !(isOwn && hit.end === end))
    return { type: 'role', first: i, end: hit.end, role: hit.meaning.role };
  if (isOwn && isWordToo(reading, i, hit)) return { type: 'name', first: i, end };
  // *Senators Hale and Quill*: the title of two.
  if (written === shape.capital && hit?.meaning.role?.plural && reading.shape[hit.end] === shape.capital && !before)
    return { type: 'role', first: i, end: hit.end, role: hit.meaning.role };
  if (!capital) return smallWord(reading, i, endToken, chunk);
  // *Who was it?* is no *WHO*, *Is it?* no *IS*.
  const isWord = written === shape.capital && hit?.end === i + 1 && has(reading, i, wordClass.function);
  if (
    hit &&
    !isWord &&
    reading.form[i] !== 'us' &&
    !(hit.end === i + 1 && isGivenBefore(reading, i, endToken, before))
  ) {
    const { place, demonym, capital: seat, metonym, body } = hit.meaning;
    const span = { first: i, end: hit.end };
    if (metonym) return { type: 'metonym', ...span, concepts: metonym };
    if (body && !(place && !seat)) return { type: 'body', first: i, end: withNoun(reading, hit.end) };
    if (place) {
      const country = place.country ?? seat;
      return { type: 'place', ...span, ...(country && { country }), ...(seat && { capital: true as const }) };
    }
    if (demonym) return { type: 'demonym', ...span, country: demonym };
  }
  if (has(reading, i, wordClass.date) && !nameGoesOn(reading, i, endToken, before)) return undefined;
  if (has(reading, i, wordClass.function) && !nameGoesOn(reading, i, endToken, before)) return undefined;
  if (has(reading, i, wordClass.honorific)) return { type: 'honorific', first: i, end: i + 1 };
  if (has(reading, i, wordClass.shift)) return { type: 'shift', first: i, end: i + 1 };
  if (
    before &&
    has(reading, i, wordClass.suffix) &&
    /^(?:name|initial|nickname)$/.test(before.type) &&
    written !== shape.capital
  )
    return { type: 'suffix', first: i, end: i + 1 };
  if (before && /^(?:jr|sr)$/.test(reading.lower[i] ?? '')) return { type: 'suffix', first: i, end: i + 1 };
  if (written === shape.initial && end === i + 1) return { type: 'initial', first: i, end };
  // Where all is in capitals they are no body’s letters.
  const loud =
    reading.headline[reading.sentence[i] ?? -1] === 1 &&
    (i > firstToken ? reading.shape[i - 1] : reading.shape[i + 1]) === shape.capitals;
  if (written === shape.capitals && end === i + 1 && !loud && (reading.form[i]?.length ?? 0) <= 7)
    return { type: 'acronym', first: i, end };
  if (end === i + 1 && has(reading, i, wordClass.bodyMark | wordClass.body)) return { type: 'mark', first: i, end };
  if (end === i + 1 && has(reading, i, wordClass.thing)) return { type: 'thing', first: i, end };
  if (i === firstToken && !capitalMeansName(reading, i, endToken, chunk)) return undefined;
  return { type: 'name', first: i, end };
}

/** A role, a people, a place or a body, by a word alone. */
const isWordToo = (reading: Reading, i: number, hit: PhraseHit | undefined): boolean =>
  hit?.end === i + 1 || has(reading, i, wordClass.bodyMark | wordClass.body | wordClass.thing);

/** *Yonhap news agency*: the noun in small letters belongs to the name. */
function withNoun({ lower }: Reading, end: number): number {
  if (lower[end] === 'news' && /^(?:agency|service|channel|network|website)$/.test(lower[end + 1] ?? ''))
    return end + 2;
  return /^(?:newspaper|magazine)$/.test(lower[end] ?? '') ? end + 1 : end;
}

function smallWord(reading: Reading, i: number, endToken: number, chunk: readonly Unit[]): Unit | undefined {
  const before = chunk.at(-1);
  const word = reading.lower[i] ?? '';
  const next = reading.shape[i + 1];
  if (has(reading, i, wordClass.particle) && i + 1 < endToken) {
    const hyphen = /^[-‐‑]$/.test(reading.form[i + 1] ?? '') && reading.glued[i + 1] === 1;
    if (hyphen && reading.glued[i + 2] && reading.shape[i + 2] === shape.capital)
      return { type: 'name', first: i, end: hyphenated(reading, i, endToken) };
    const onward = has(reading, i + 1, wordClass.particle) ? reading.shape[i + 2] : next;
    if (namelike(before) && onward === shape.capital && !['and', 'la', 'al', 'st'].includes(word) && word !== 'a')
      return { type: 'particle', first: i, end: i + 1 };
    if (
      /^(?:la|al|st|e|y)$/.test(word) &&
      (namelike(before) || before?.type === 'particle') &&
      onward === shape.capital
    )
      return { type: 'particle', first: i, end: i + 1 };
    if (before?.type === 'particle' && onward === shape.capital) return { type: 'particle', first: i, end: i + 1 };
    if (
      /^(?:honorific|role)$/.test(before?.type ?? '') &&
      /^(?:van|von|de|di|al|el|bin|ten|ter)$/.test(word) &&
      onward === shape.capital
    )
      return { type: 'particle', first: i, end: i + 1 };
  }
  if (before && (before.type === 'mark' || before.type === 'body') && /^(?:of|for|on|in)$/.test(word)) {
    const article = reading.lower[i + 1] === 'the' ? 1 : 0;
    if (word === 'in' || (word === 'on' && article)) return undefined;
    const at = i + 1 + article;
    if (at < endToken && linksTo(reading, at)) return { type: 'link', first: i, end: at };
  }
  if (word === 'and' && joinsBody(reading, chunk, i, endToken)) return { type: 'link', first: i, end: i + 1 };
  if (
    word === 'and' &&
    before?.type !== 'role' &&
    next === shape.capital &&
    has(reading, i + 1, wordClass.bodyMark | wordClass.body)
  )
    return namelike(before) || before?.type === 'mark' ? { type: 'link', first: i, end: i + 1 } : undefined;
  return undefined;
}

const linksTo = (reading: Reading, at: number): boolean =>
  (reading.shape[at] === shape.capital ||
    reading.shape[at] === shape.capitals ||
    reading.shape[at] === shape.initial) &&
  !has(reading, at, wordClass.date | wordClass.honorific | wordClass.function);

function betweenNames(reading: Reading, i: number, endToken: number, before: Unit | undefined): Unit | undefined {
  const word = reading.form[i] ?? '';
  if (word === '&' && before && reading.shape[i + 1] === shape.capital) return { type: 'link', first: i, end: i + 1 };
  // William “Bill” Hale, and a suffix after a comma
  if (isQuote(word) && namelike(before))
    for (let close = i + 2; close <= i + 3 && close + 1 < endToken; close++)
      if (isQuote(reading.form[close]) || reading.form[close] === ')') {
        const inside = reading.shape[i + 1] === shape.capital && reading.glued[i + 1] === 1;
        return inside && reading.shape[close + 1] === shape.capital && !phraseAt(reading, close + 1, endToken)
          ? { type: 'nickname', first: i, end: close + 1 }
          : undefined;
      }
  if (word === ',' && namelike(before) && i + 1 < endToken && has(reading, i + 1, wordClass.suffix)) {
    const capital = reading.shape[i + 1] === shape.capitals || /^(?:jr|sr)$/.test(reading.lower[i + 1] ?? '');
    if (capital) return { type: 'suffix', first: i, end: i + 2 };
  }
  return undefined;
}
