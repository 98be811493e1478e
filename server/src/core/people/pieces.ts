import { wordClass } from '../lexicon/peopleWords';
import { isCalledBody } from './apposition';
import { has, type Reading, shape } from './reading';
import type { Unit, UnitType } from './units';

/** What a chunk of capitals comes apart into. */
export interface Piece {
  readonly type: 'name' | 'body' | 'place' | 'demonym' | 'metonym' | 'thing';
  readonly units: readonly Unit[];
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The honorifics and roles that stand directly before a name. */
  readonly titles: readonly Unit[];
}

const inName: ReadonlySet<UnitType> = new Set(['name', 'initial', 'particle', 'nickname', 'suffix']);
const isName = ({ type }: Unit): boolean => inName.has(type);
const ofBody: ReadonlySet<UnitType> = new Set(['mark', 'body', 'acronym']);

/** The names of people, bodies and places that one chunk holds, in order. */
export function piecesOf(reading: Reading, chunk: readonly Unit[], sentence: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let titles: Unit[] = [];
  let segment: Unit[] = [];
  const flush = (): void => {
    if (segment.length) pieces.push(...segmentPieces(reading, segment, titles, sentence));
    segment = [];
  };
  chunk.forEach((unit, i) => {
    if (unit.type !== 'honorific' && unit.type !== 'role' && unit.type !== 'shift') {
      segment.push(unit);
      return;
    }
    // *Justice Department*, *General Motors*, *Prince William County*: the title is part of a body’s name.
    const rest = upToTitle(chunk, i + 1);
    const asBody =
      rest.some(({ type }) => type === 'mark') && !splitsIntoPerson(reading, rest) && capital(reading, unit);
    if (asBody || (unit.type === 'shift' && rest.length === 0)) {
      if (asBody) segment.push({ ...unit, type: 'name' });
      return;
    }
    if (unit.type === 'shift') return;
    flush();
    // Titles that stand in a row are one list. It is not yet any piece's: a piece would stand between.
    if (titles.at(-1)?.end === unit.first) titles.push(unit);
    else titles = [unit];
  });
  flush();
  return pieces;
}

const capital = (reading: Reading, unit: Unit): boolean => reading.shape[unit.first] !== shape.lower;

function upToTitle(chunk: readonly Unit[], from: number): readonly Unit[] {
  let end = from;
  while (end < chunk.length && chunk[end]?.type !== 'honorific' && chunk[end]?.type !== 'role') end++;
  return chunk.slice(from, end);
}

function lastIndex(units: readonly Unit[], holds: (unit: Unit) => boolean): number {
  let at = units.length - 1;
  for (let unit = units[at]; unit && !holds(unit); unit = units[at]) at--;
  return at;
}

/** *Refugee Council Enver Hale*: after the body’s last mark stand two words or more, a given name first. */
function splitsIntoPerson(reading: Reading, units: readonly Unit[]): boolean {
  const mark = lastIndex(units, ({ type }) => ofBody.has(type) || type === 'place');
  return mark >= 0 && isPersonTail(reading, units.slice(mark + 1), false);
}

function isPersonTail(reading: Reading, tail: readonly Unit[], wanted: boolean): boolean {
  const words = tail.filter(({ type }) => type === 'name' || type === 'initial');
  if (words.length < 2 || !tail.every(isName)) return false;
  const [first] = words;
  return wanted || (first !== undefined && (first.type === 'initial' || isGiven(reading, first)));
}

const isGiven = (reading: Reading, { first }: Unit): boolean =>
  has(reading, first, wordClass.given | wordClass.givenWord);

function segmentPieces(
  reading: Reading,
  segment: readonly Unit[],
  titles: readonly Unit[],
  sentence: number,
): readonly Piece[] {
  const piece = (type: Piece['type'], units: readonly Unit[], named: readonly Unit[] = []): Piece => ({
    type,
    units,
    first: units[0]?.first ?? 0,
    end: units.at(-1)?.end ?? 0,
    sentence,
    titles: named,
  });
  const directly = titles.length > 0 && titles.at(-1)?.end === segment[0]?.first;
  if (
    !directly &&
    segment.every(isName) &&
    !segment.some((unit) => isGiven(reading, unit)) &&
    isCalledBody(reading, segment[0]?.first ?? 0, segment.at(-1)?.end ?? 0)
  )
    return [piece('body', segment)];
  if (segment.every(isName))
    return segment.some(({ type }) => type === 'name') ? [piece('name', segment, directly ? titles : [])] : [];
  const single = segment.length === 1 ? segment[0] : undefined;
  if (single) {
    // *Mr. Church*, *President Banks*: after a title even a noun is a name.
    if (
      directly &&
      titles.at(-1)?.type === 'honorific' &&
      (single.type === 'mark' || single.type === 'thing' || single.type === 'place')
    )
      return [piece('name', [{ ...single, type: 'name' }], titles)];
    return [piece(pieceType(single), segment)];
  }
  const last = lastIndex(segment, (unit) => !isName(unit));
  const head = segment.slice(0, last + 1);
  const tail = segment.slice(last + 1);
  const afterRole = roleBefore(reading, segment[0]?.first ?? 0);
  if (tail.length && isPersonTail(reading, tail, afterRole))
    return [...segmentPieces(reading, head, [], sentence), piece('name', tail)];
  const [only] = head;
  if (
    head.length === 1 &&
    only?.type === 'place' &&
    tail.length &&
    tail.every(isName) &&
    isGiven(reading, only) &&
    only.end === only.first + 1
  )
    return [piece('name', [{ ...only, type: 'name' }, ...tail], directly ? titles : [])];
  // *Andrew Church*, *Ruth Banks*, *Jack London*: a given name and one noun or place, no article before.
  const [given, noun] = segment;
  if (
    given &&
    noun &&
    segment.length === 2 &&
    given.type === 'name' &&
    isGiven(reading, given) &&
    (noun.type === 'mark' || noun.type === 'thing' || noun.type === 'place') &&
    noun.end === noun.first + 1 &&
    reading.lower[given.first - 1] !== 'the' &&
    !has(reading, noun.first, wordClass.body)
  )
    return [piece('name', [given, { ...noun, type: 'name' }], directly ? titles : [])];
  if (isDoubleName(reading, segment))
    return [
      piece(
        'name',
        segment.map((unit) => ({ ...unit, type: 'name' })),
        directly ? titles : [],
      ),
    ];
  if (segment.some(({ type }) => type === 'mark')) return [piece('body', segment)];
  const start = segment.findIndex((unit) => unit.type !== 'demonym' && unit.type !== 'place');
  if (
    start > 0 &&
    segment.slice(start).every(({ type }) => type === 'body' || type === 'metonym' || type === 'acronym')
  )
    return [
      ...segment.slice(0, start).map((unit) => piece(pieceType(unit), [unit])),
      piece(pieceType(segment[start] ?? { type: 'body', first: 0, end: 0 }), segment.slice(start)),
    ];
  if (segment.at(-1)?.type === 'thing' || segment.some(({ type }) => type === 'thing'))
    return [piece('thing', segment)];
  if (segment.every(({ type }) => type === 'place' || type === 'demonym'))
    return segment.map((unit) => piece(pieceType(unit), [unit]));
  if (start > 0 && segment.slice(start).every(isName))
    return [
      ...segment.slice(0, start).map((unit) => piece(pieceType(unit), [unit])),
      piece('name', segment.slice(start)),
    ];
  return [piece('body', segment)];
}

/** *Anna Hall Lunde*: a noun for a body or a thing between a given and a plain name, no article before. */
function isDoubleName(reading: Reading, [given, noun, last, ...others]: readonly Unit[]): boolean {
  if (given?.type !== 'name' || !noun || last?.type !== 'name' || others.length > 0) return false;
  if (noun.type !== 'mark' && noun.type !== 'thing') return false;
  const { lower } = reading;
  return (
    has(reading, given.first, wordClass.given) &&
    !has(reading, noun.first, wordClass.body) &&
    lower[given.first - 1] !== 'the' &&
    !/[^aeious]s$/.test(lower[last.first] ?? '')
  );
}

/** *the governor of*, *ambassador to the*: a role and a preposition stand right before. */
function roleBefore(reading: Reading, first: number): boolean {
  let at = first - 1;
  if (reading.lower[at] === 'the') at--;
  return (
    /^(?:of|to|for|at|in)$/.test(reading.lower[at] ?? '') && (reading.shape[at - 1] ?? shape.other) !== shape.other
  );
}

function pieceType({ type }: Unit): Piece['type'] {
  if (type === 'place' || type === 'demonym' || type === 'metonym' || type === 'thing') return type;
  return type === 'body' || type === 'mark' || type === 'acronym' ? 'body' : 'name';
}
