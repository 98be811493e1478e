import type { TriggerMask } from './triggers';

/** What a word can do for dates: trigger a search near it, and begin what some parsers find. */
export interface WordEntry {
  readonly kinds: TriggerMask;
  /** The parsers that may begin at it, by their place in the list. */
  readonly begins: readonly number[];
  /** The parsers whose finds may have it behind an article: those that may begin at it, and some others. */
  readonly follows: readonly number[];
  /** *the*: what begins at it is told by the word behind it. */
  readonly isArticle?: true;
}

/** Values by words, so that a text is looked up without cutting it up. */
export interface ByWord<Value> {
  /** The value of the word from `from` to `to`, whatever its case; `hash` is that of its letters, {@link hashed} in turn. */
  at(text: string, from: number, to: number, hash: number): Value | undefined;
}

export interface WordTable extends ByWord<WordEntry> {
  readonly figures: WordEntry;
}

const size = 8192; // a power of two, several times the words that a language has for dates

/** Builds a table. Words are of small ASCII letters, figures and stops. */
export function byWord<Value>(entries: ReadonlyMap<string, Value>): ByWord<Value> {
  // Open addressing: a word lies at its hash or in the first free place behind it.
  const hashes = new Int32Array(size);
  const places = new Int16Array(size); // of the word in `listed`, counted from 1
  const listed = [...entries];
  listed.forEach(([word], i) => {
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1);
    hashes[slot] = hash;
    places[slot] = i + 1;
  });
  return {
    at(text, from, to, hash) {
      for (let slot = hash & (size - 1); places[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        if (hashes[slot] !== hash) continue;
        const known = listed[(places[slot] ?? 0) - 1];
        if (known && isWordAt(known[0], text, from, to)) return known[1];
      }
      return undefined;
    },
  };
}

/** `coded` is for letters with figures behind them that are none of the words: *FY2024*, *Sep23*. */
export function wordTable(entries: ReadonlyMap<string, WordEntry>, figures: WordEntry, coded: WordEntry): WordTable {
  const known = byWord(entries);
  return {
    figures,
    at: (text, from, to, hash) =>
      known.at(text, from, to, hash) ?? (isFigure(text.charCodeAt(to - 1)) ? coded : undefined),
  };
}

export const isFigure = (code: number): boolean => code > 47 && code < 58;
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** The letters of ASCII by their code, each as its small one; 0 for anything else. */
const small = Uint8Array.from({ length: 128 }, (_, code) =>
  (code > 64 && code < 91) || (code > 96 && code < 123) ? code | 32 : 0,
);
const lowerOf = (code: number): number => (code < 128 ? small[code] || code : code);

/** The small letter where the code is a letter of ASCII, or anything above Latin 1's signs that is no mark; else 0. */
export const letterOf = (code: number): number =>
  code < 128 ? (small[code] ?? 0) : code > 191 && !(code > 0x1fff && code < 0x2070) && code < 0xfe00 ? code : 0;
export const isLetter = (code: number): boolean => letterOf(code) !== 0;

/** One step of a word's hash, from 0 on, with a small letter, a figure or a stop. */
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
const hashOf = (word: string): number =>
  Array.from(word).reduce((hash, letter) => hashed(hash, letter.charCodeAt(0)), 0);

function isWordAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (lowerOf(text.charCodeAt(from + at)) !== word.charCodeAt(at)) return false;
  return true;
}
