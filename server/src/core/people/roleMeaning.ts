import { type RoleHead, wordClass } from '../lexicon/peopleWords';
import { has, phraseAt, type Reading } from './reading';

/** What a role phrase says, apart from its words: *the Kremlin’s spokesman* and *press secretary of the Russian president* agree. */
export interface RoleMeaning {
  readonly head: RoleHead;
  /** Whose role and in which field: country codes (`@ru`), fields (`#foreign`), and words as they stand. */
  readonly concepts: readonly string[];
  /** *former*, *deputy*: must be the same on both sides. */
  readonly shifts: readonly string[];
  /** *47* in *the 47th president*. */
  readonly ordinal?: number;
}

/** Reads the tokens of a role phrase; `[headFirst, headEnd)` are its head. */
export function meaningOf(
  reading: Reading,
  head: RoleHead,
  first: number,
  end: number,
  headFirst: number,
  headEnd: number,
): RoleMeaning {
  const concepts = new Set<string>();
  const shifts = new Set<string>();
  let ordinal: number | undefined;
  for (let i = first; i < end;) {
    if (i === headFirst) {
      i = headEnd;
      continue;
    }
    const word = reading.lower[i] ?? '';
    const hit = phraseAt(reading, i, end);
    const meaning = hit?.meaning;
    if (hit && meaning && (meaning.place || meaning.demonym || meaning.metonym)) {
      const country = meaning.demonym ?? meaning.place?.country ?? meaning.capital;
      if (country) concepts.add(`@${country}`);
      else if (meaning.place) concepts.add(reading.lower.slice(i, hit.end).join(' '));
      for (const concept of meaning.metonym ?? []) concepts.add(conceptOfMetonym(concept));
      i = hit.end;
      continue;
    }
    const shift = reading.words.shifts.get(word);
    const number = i < headFirst ? /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1] : undefined;
    if (number !== undefined) ordinal = Number(number);
    else if (shift && i < headFirst) shifts.add(shift);
    else addWord(reading, i, concepts);
    i++;
  }
  if (head.classes.includes('foreign-minister')) concepts.add('#foreign');
  return {
    head,
    concepts: [...concepts].sort(),
    shifts: [...shifts].sort(),
    ...(ordinal !== undefined && { ordinal }),
  };
}

const conceptOfMetonym = (concept: string): string =>
  /^(?:[a-z]{2}|gb-[a-z]{3})$/.test(concept) ? `@${concept}` : `#${concept}`;

function addWord(reading: Reading, i: number, concepts: Set<string>): void {
  const word = reading.lower[i] ?? '';
  if (!/^\p{L}/u.test(word) || word.length < 2) return;
  if (has(reading, i, wordClass.determiner | wordClass.possessive | wordClass.preposition)) return;
  if (word === 'and') return;
  const field = reading.words.fields.get(word);
  if (field) concepts.add(`#${field}`);
  else if (!reading.words.fillers.has(word)) concepts.add(word.replace(/(\p{L}{3})s$/u, '$1'));
}

/** How well `asked`, a role with no name beside it, fits `known`, a role that the text gives somebody: 0 not, 1 fully. */
export function roleFit(asked: RoleMeaning, known: RoleMeaning, soleOffices: ReadonlySet<string>): number {
  const head = headFit(asked.head, known.head);
  if (head === 0 || asked.shifts.join() !== known.shifts.join()) return 0;
  if (asked.ordinal !== undefined && known.ordinal !== undefined && asked.ordinal !== known.ordinal) return 0;
  const knows = new Set([...known.concepts, ...known.head.classes.map((own) => `#${own}`)]);
  const askedOf = new Set([...asked.concepts, ...asked.head.classes.map((own) => `#${own}`)]);
  const missing = asked.concepts.filter((concept) => !knows.has(concept));
  const beyond = known.concepts.filter((concept) => !askedOf.has(concept));
  const clash =
    missing.some((concept) => concept.startsWith('@')) && known.concepts.some((concept) => concept.startsWith('@'));
  if (clash) return 0;
  // *the Ghanaian leader* for *President Hale*, whose country the text has not said
  const spares = soleOffices.has(known.head.classes[0] ?? '') && missing.every((concept) => concept.startsWith('@'));
  if (missing.length && !spares) return 0;
  return Math.max(0.05, head - 0.25 * missing.length - (asked.concepts.length ? 0.12 : 0.04) * beyond.length);
}

/** Whether a role with no name beside it says whose it is, by country or number: *the president* alone may be anybody’s. */
export const saysWhose = (asked: RoleMeaning, known: RoleMeaning): boolean =>
  (asked.ordinal !== undefined && asked.ordinal === known.ordinal) ||
  known.concepts.every((concept) => !concept.startsWith('@') || asked.concepts.includes(concept));

/**
 * Whether it asks for an office itself and says all of whose it is, or its number: *the secretary-general* is not yet that
 * of the United Nations, nor *the Russian minister* the foreign minister, nor *the American official* the president.
 */
export function asksForOffice(asked: RoleMeaning, known: RoleMeaning): boolean {
  const [own] = asked.head.classes;
  if (own !== known.head.classes[0] || (own === 'head' && asked.head.text !== known.head.text)) return false;
  const isNumbered = asked.ordinal !== undefined && asked.ordinal === known.ordinal;
  return isNumbered || known.concepts.every((concept) => asked.concepts.includes(concept));
}

function headFit(asked: RoleHead, known: RoleHead): number {
  if (asked.text === known.text) return 1;
  const [own = ''] = asked.classes;
  const [theirs = ''] = known.classes;
  if (own === theirs) return 0.88;
  if (known.classes.includes(own)) return 0.82;
  return asked.classes.includes(theirs) ? 0.6 : 0;
}
