import { wordClass } from '../lexicon/peopleWords';
import type { Evidence } from './evidence';
import { familyOf, isFull, type PersonName } from './personName';
import type { Piece } from './pieces';
import { has, type Reading, shape, unaccented } from './reading';
import type { Unit } from './units';

/** A name in the text, read, with what stands around it. */
export interface NamedPiece {
  readonly piece: Piece;
  readonly name: PersonName;
  readonly key: string;
  readonly evidence: Evidence;
}

/** All that the article’s uses of one name say together. */
export function weigh(
  reading: Reading,
  found: readonly NamedPiece[],
  alone: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { plain: number; likely: number; against: number; uses: number }>();
  for (const { key, evidence, name, piece } of found) {
    // Two plain words in capitals, one of which comes back alone: people are named so.
    const many = /[^aeious]s$/.test(familyOf(name)) && !has(reading, piece.first, wordClass.given); // the Halden Ravens
    const plain = isFull(name) && name.words.length < 5 && !many && piece.units.every((unit) => isPlain(reading, unit));
    const more = plain
      ? 0.5 +
        (name.words.some((word) => alone.has(word)) ? 0.5 : 0) +
        (followsAsPerson(reading, piece) ? 0.5 : 0) +
        (pronounFollows(reading, piece) ? 0.5 : 0)
      : 0;
    const sum = sums.get(key) ?? { plain: 0, likely: 0, against: 0, uses: 0 };
    sums.set(key, {
      plain: Math.max(sum.plain, evidence.plain),
      likely: Math.max(sum.likely, evidence.likely + more),
      against: sum.against + evidence.against,
      uses: sum.uses + 1,
    });
  }
  return new Map([...sums].map(([key, { plain, likely, against, uses }]) => [key, plain + likely - against / uses]));
}

/** A word that means nothing else here: not in small letters in this article, and in no table but that of names. */
function isPlain(reading: Reading, { type, first }: Unit): boolean {
  if (type !== 'name') return true;
  const names = wordClass.given | wordClass.givenWord | wordClass.familyFirst | wordClass.particle | wordClass.suffix;
  return ((reading.classes[first] ?? 0) & ~names) === 0 && reading.leading.has(unaccented(reading.lower[first] ?? ''));
}

/** A verb follows of which the name can be the subject: *the flooding of Halden Vale began* says nothing of it. */
const followsAsPerson = (reading: Reading, { first, end }: Piece): boolean =>
  !has(reading, first - 1, wordClass.preposition) &&
  (has(reading, end, wordClass.saying | wordClass.copula) ||
    (reading.shape[end] === shape.lower && /(?:ed|has|had|will|would|and)$/.test(reading.lower[end] ?? '')));

const reachOfPronoun = 25; // tokens

/** *Zorqa Beltrim runs the ferry. … her …*: a name that opens a sentence, and soon *he* or *she*. */
function pronounFollows(reading: Reading, { first, end, sentence }: Piece): boolean {
  const { layout, words } = reading;
  if (layout.sentences[sentence]?.firstToken !== first) return false;
  for (let i = end; i < end + reachOfPronoun && i < reading.length; i++) {
    const gender = words.pronouns.get(reading.lower[i] ?? '')?.gender;
    if (gender === 'female' || gender === 'male') return true;
  }
  return false;
}
