import type { Gender } from '../model';
import { type PeopleWords, wordClass } from '../lexicon/peopleWords';
import { has, type Reading, shape, unaccented } from './reading';
import type { Unit } from './units';

/** A person’s name as written once. Words are folded (no capitals, no accents); particles are left out of them. */
export interface PersonName {
  readonly words: readonly string[];
  readonly suffix?: string;
  readonly nickname?: string;
  /** The family comes first: *Nguyen Van Tam*, *Kim Do-yun*. */
  readonly familyFirst: boolean;
  /** *Van der Meer*, *De Wit*: a family name alone, or *Van* as a given name. */
  readonly opensWithParticle: boolean;
}

/** `van der Meer` → `meer`, `al-Harbi` → `harbi`: what a name is looked up by. */
export const foldName = (text: string): string =>
  unaccented(text.toLowerCase())
    .replace(/['’.]/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/^(?:al|el|ul)-(?=\p{L}{2})/u, '');

export function personName(reading: Reading, units: readonly Unit[]): PersonName {
  const words: string[] = [];
  let suffix: string | undefined;
  let nickname: string | undefined;
  for (const { type, first, end } of units) {
    const written = foldName(reading.form.slice(first, end).join(''));
    if (type === 'suffix') suffix = written.replace(/[^a-z]/g, '');
    else if (type === 'nickname') nickname = written.replace(/[^a-z-]/g, '');
    else if (type === 'initial') words.push(...written.replace(/[^\p{L}]/gu, ''));
    else if (type !== 'particle') words.push(written);
  }
  return {
    words,
    ...(suffix !== undefined && { suffix }),
    ...(nickname !== undefined && { nickname }),
    familyFirst: isFamilyFirst(reading, units),
    opensWithParticle: words.length > 1 && units[0] !== undefined && has(reading, units[0].first, wordClass.particle),
  };
}

function isFamilyFirst(reading: Reading, units: readonly Unit[]): boolean {
  const [first, second, third] = units;
  if (!first || !second || units.length > 3 || first.type !== 'name' || first.end !== first.first + 1) return false;
  const bits = reading.classes[first.first] ?? 0;
  if (!(bits & wordClass.familyFirst)) return false;
  if (second.type !== 'name' || (third && third.type !== 'name')) return false;
  const western = (bits & wordClass.given) !== 0 && !third && second.end === second.first + 1;
  const last = third ?? second;
  // *Kim Novak* is called Novak; *Kim Do-yun*, *Park Ji-woo* and *Li Wei* are called Kim, Park, Li.
  return !western || last.end > last.first + 1 || ((reading.classes[last.first] ?? 0) & wordClass.given) !== 0;
}

const isInitial = (word: string | undefined): boolean => word !== undefined && [...word].length === 1;

/** The word that later stands for the whole: the family. */
export const familyOf = ({ words, familyFirst }: PersonName): string => (familyFirst ? words[0] : words.at(-1)) ?? '';

export const givenOf = ({ words, familyFirst }: PersonName): string =>
  words.length < 2 ? '' : ((familyFirst ? words[1] : words[0]) ?? '');

/** The gender that a given name mostly goes with: weak evidence. */
export function genderOfGiven({ givenGender }: PeopleWords, name: PersonName): Gender | undefined {
  for (const word of name.familyFirst ? name.words.slice(1) : name.words.slice(0, -1)) {
    if (isInitial(word)) continue;
    return givenGender.get(word) ?? givenGender.get(word.split('-')[0] ?? '');
  }
  return undefined;
}

/** The gender that the form of a family name shows in Icelandic and Slavic languages. */
export function genderOfFamily({ words }: PersonName): Gender | undefined {
  const last = words.at(-1) ?? '';
  if (/(?:dottir)$/.test(last) || /(?:[^u]eva|ova|skaya)$/.test(last)) return 'female';
  for (const word of words.slice(1, -1)) {
    if (/(?:ovna|evna|ichna)$/.test(word)) return 'female';
    if (/(?:ovich|evich)$/.test(word)) return 'male';
  }
  return undefined;
}

/** Whether one given name can be the other: equal, an initial of it, or a short form of it. */
export function sameGiven({ nicknames }: PeopleWords, a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0);
  const families = nicknames.get(a);
  if (families && nicknames.get(b)?.some((family) => families.includes(family))) return true;
  return false;
}

/** One or two letters apart in a word long enough for that to be a slip: *Kristin*, *Kristen*. */
export function isSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer < 5 || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  return distanceWithin(a, b, longer >= 8 ? 2 : 1);
}

/** Transliterations of one name: the letters that systems disagree on are written one way first. */
export const soundOf = (word: string): string =>
  word
    .replace(/(?:iy|yi|yy|ii|ij)$/, 'y')
    .replace(/i$/, 'y')
    .replace(/ou/g, 'u')
    .replace(/(?:kh|q|ck)/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/tz/g, 'ts')
    .replace(/w/g, 'v')
    .replace(/(?:ei|ey|ye|ie)/g, 'e')
    .replace(/(?:ay|ai)/g, 'a')
    .replace(/j/g, 'y')
    .replace(/oo/g, 'u')
    .replace(/ee/g, 'y')
    .replace(/(.)\1+/g, '$1');

function distanceWithin(a: string, b: string, limit: number): boolean {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}

/**
 * Whether two full names are one person’s as far as the names tell. `slips` allows for one misspelt word.
 * *V.V. Hale* is *Viktor Hale*; *Ann Hale* is not *Tom Hale*; *John R. Hale* is not *John M. Hale*.
 */
export function sameName(words: PeopleWords, a: PersonName, b: PersonName): 'same' | 'slip' | undefined {
  if (a.suffix && b.suffix && a.suffix !== b.suffix && /^(?:jr|sr|i+v?)$/.test(a.suffix + b.suffix.slice(0, 0)))
    return undefined;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < 2) return undefined;
  if (short.words.length === long.words.length && [...short.words].sort().join() === [...long.words].sort().join())
    return 'same';
  const familyFits = familyOf(a) === familyOf(b);
  const flat = (name: PersonName): string => name.words.join('').replace(/-/g, '');
  if (flat(a) === flat(b)) return 'same';
  if (!familyFits) {
    if (sameGiven(words, givenOf(a), givenOf(b)) && !isInitial(givenOf(a)) && !isInitial(givenOf(b))) {
      if (isSlip(familyOf(a), familyOf(b)) || soundOf(familyOf(a)) === soundOf(familyOf(b))) return 'slip';
      // *Marta Ruiz* and *Marta Ruiz Ortega*; *Ana Lima* and *Ana Lima-Castro*
      if (isSubsequence(short.words, long.words)) return 'same';
      const double = familyOf(long).split('-');
      if (double.length > 1 && double.includes(familyOf(short))) return 'same';
    }
    return undefined;
  }
  const middlesA = middles(a);
  const middlesB = middles(b);
  const clash =
    middlesA.length > 0 && middlesB.length > 0 && !middlesA.some((x) => middlesB.some((y) => sameGiven(words, x, y)));
  const given = (name: PersonName): readonly string[] => [givenOf(name), ...(name.nickname ? [name.nickname] : [])];
  if (given(a).some((x) => given(b).some((y) => sameGiven(words, x, y)))) return clash ? undefined : 'same';
  if (isSubsequence(short.words, long.words)) return 'same';
  const spelt =
    isSlip(givenOf(a), givenOf(b)) || (soundOf(givenOf(a)) === soundOf(givenOf(b)) && givenOf(a).length > 3);
  return spelt && !clash ? 'slip' : undefined;
}

const middles = ({ words, familyFirst }: PersonName): readonly string[] => (familyFirst ? [] : words.slice(1, -1));

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

/** A name of two words or more of which at least one is more than an initial. */
export const isFull = ({ words }: PersonName): boolean => words.length > 1 && words.some((word) => word.length > 1);

export const isCapitalised = (reading: Reading, token: number): boolean =>
  reading.shape[token] === shape.capital || reading.shape[token] === shape.capitals;
