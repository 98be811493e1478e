// The names of people in gold articles, and the same people under names of another culture.
import { cultures, kindOfGiven, noNames, shortForms, titles, unheardOf } from './nameLists.mjs';
import { piecesWith } from './rewrite.mjs';

const word = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:['’-]?\p{Lu}[\p{Ll}\p{M}]+)*`; // Berg, McBerg, O’Berg, Berg-Lind
const sequence = new RegExp(String.raw`(?<![\p{L}\p{N}@#_-])(?:${word}\.? |\p{Lu}\. )*${word}(?![\p{L}\p{N}_])`, 'gu');
const anyWord = /(?<![\p{L}\p{N}@#_/])\p{Lu}[\p{L}\p{M}]+(?:['’-]\p{Lu}[\p{L}\p{M}]+)*(?![\p{N}@_/])/gu;

/**
 * Finds the people named in each document: two or three words with capitals after any titles, the last of which is also
 * the whole of a source in the gold articles, or the first of which begins the name of such a source in any document.
 * Never after *the*, and no word that the document also writes small; nothing begins a name that any document writes
 * small (*Rabbi*, *Several*), unless it is a name as well, or that ends names more often (*Lund Tower*); no word for several
 * people ends one (*Lund Critics*), nor the name of a paper (*Lund magazine*).
 */
function peopleFinder(docs) {
  const small = new Set(docs.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}{3,}/gu) ?? []));
  const opensNone = (one, ending = '') => one.endsWith(ending) && small.has(one.toLowerCase()) && !kindOfGiven(one);
  const sources = docs.flatMap((doc) => fullNames(doc, opensNone).filter(isSource(doc)));
  const count = (words) => words.reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map());
  const givenNames = count(sources.map(({ given }) => given));
  const families = count(sources.map(({ family }) => family));
  const isGiven = (one) => (givenNames.get(one) ?? 0) > (families.get(one) ?? 0);
  return (doc) => {
    const said = doc.quotes.map(({ speaker }) => speaker?.text ?? '').join('\n');
    const isPerson = ({ given, full }) => kindOfGiven(given) !== undefined || said.includes(full);
    return fullNames(doc, opensNone).filter(
      (person) => (isGiven(person.given) || (isSource(doc)(person) && !families.has(person.given))) && isPerson(person),
    );
  };
}

function isSource({ quotes }) {
  const sources = new Set(quotes.map(({ speaker }) => withoutTitles(speaker?.text.split(' ') ?? []).join(' ')));
  return ({ family }) => sources.has(family);
}

function fullNames({ text }, opensNone) {
  const small = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+/gu));
  const named = new Map();
  for (const { 0: found, index } of text.matchAll(sequence)) {
    const words = withoutTitles(found.split(' '));
    // *Beekeeper Anna Berg* is Anna Berg.
    while (words.length > 2 && (opensNone(words[0]) || (!kindOfGiven(words[0]) && kindOfGiven(words[1]))))
      words.shift();
    if (words.length < 2 || words.length > 3 || words[0].length < 3 || opensNone(words[0])) continue;
    if (
      words.some((one) => noNames.has(one) || small.has(one.toLowerCase())) ||
      /\bthe $/i.test(text.slice(Math.max(0, index - 5), index)) ||
      isCompany(text, words.at(-1)) ||
      opensNone(words.at(-1), 's')
    )
      continue;
    named.set(words.join(' '), { full: words.join(' '), given: words[0], family: words.at(-1), words });
  }
  return [...named.values()];
}

/** *Berg magazine*: the text also means a paper or a firm by the family name. */
const isCompany = (text, family) =>
  new RegExp(String.raw`(?<!\p{L})${family} (?:magazine|newspaper|news|Media|News|Magazine)(?!\p{L})`, 'u').test(text);

/** *Then Vice President Anna Berg* is Anna Berg. */
const withoutTitles = (words) => words.slice(words.findLastIndex((one) => titles.has(one.replace('.', ''))) + 1);

/**
 * Every name of a person by one of another culture, the same throughout the document, kept in case and possessives.
 * `kindOf` tells from which list the new given name comes.
 */
export function renamer(docs, kindOf = kindOfGiven) {
  const peopleIn = peopleFinder(docs);
  return (doc) => {
    const names = newNames(peopleIn(doc), hash(doc.id), kindOf);
    const named = (text) => text.replace(anyWord, (written) => renamed(written, names) ?? written);
    return {
      pieces: piecesWith(
        doc.text,
        changes(doc.text, (written) => renamed(written, names)),
      ),
      named,
    };
  };
}

/** Names of people written small, as on a telephone: those that the gold articles give as sources. */
export function smallSpeakers(docs) {
  const peopleIn = peopleFinder(docs);
  return (doc) => {
    const sources = doc.quotes.map(({ speaker }) => speaker?.text ?? '').join(' ');
    const names = new Set(
      peopleIn(doc).flatMap(({ words, family }) =>
        sources.includes(family) ? words.filter((one) => one.length > 2) : [],
      ),
    );
    return {
      pieces: piecesWith(
        doc.text,
        changes(doc.text, (written) => names.has(written) && written.toLowerCase()),
      ),
    };
  };
}

/** The words with a capital that `change` has another one for. */
const changes = (text, change) =>
  [...text.matchAll(anyWord)].flatMap(({ 0: written, index }) => {
    const other = change(written);
    return other ? [{ start: index, end: index + written.length, text: other }] : [];
  });

/**
 * For each word of a name the word that takes its place: the lists from the document's own culture on. A given name gives
 * way to one of which the engine's tables say as much: that it is a woman's, a man's, that both have it, or nothing. So
 * what changes rests on something else. *Ken* and *Kenneth Berg*, *Kristin*
 * and *Kristen Berg* stay one person.
 */
function newNames(people, seed, kindOf) {
  const order = cultures.map((_, i) => cultures[(seed + i) % cultures.length]);
  const lists = Object.fromEntries(
    ['she', 'he', 'either', 'family'].map((kind) => [kind, order.flatMap((culture) => culture[kind])]),
  );
  lists.unheardOf = [...unheardOf];
  const names = new Map();
  const give = (old, list) => {
    if (old.length < 3 || names.has(old) || list.length === 0) return;
    names.set(old, list.shift());
  };
  for (const { given, family, words } of people) {
    const kin = people.find((one) => one.family === family && names.has(one.given) && isVariant(one.given, given));
    if (kin && !names.has(given)) names.set(given, names.get(kin.given));
    give(given, lists[kindOf(given) ?? 'unheardOf']);
    for (const family of words.slice(1)) give(family, lists.family);
  }
  return names;
}

function renamed(written, names) {
  const plain = names.get(written);
  if (plain) return plain;
  if (written.endsWith('s') && names.has(written.slice(0, -1))) return `${names.get(written.slice(0, -1))}s`; // the Bergs
  if (written !== written.toUpperCase()) return undefined;
  const [, loud] = [...names].find(([old]) => old.toUpperCase() === written) ?? [];
  return loud?.toUpperCase();
}

/** How many letters must be put in, left out or changed to make one word the other. */
function lettersApart(a, b) {
  let row = [...b, ''].map((_, i) => i);
  [...a].forEach((letter, i) => {
    const next = [i + 1];
    [...b].forEach((other, j) => next.push(Math.min(row[j] + (letter === other ? 0 : 1), row[j + 1] + 1, next[j] + 1)));
    row = next;
  });
  return row.at(-1);
}

/** A short form or another spelling: both begin alike, or the list of short forms has them. */
function isVariant(a, b) {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isSlip = long.length > 4 && short[0] === long[0] && lettersApart(short, long) <= (long.length > 7 ? 2 : 1);
  return (short.length > 1 && long.startsWith(short)) || isSlip || shortForms.get(short)?.includes(long) === true;
}

const hash = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1_000_003, 7);
