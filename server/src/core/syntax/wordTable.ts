import { hashOf } from './hash';

/** What a word table has of one word: WordNet's classes, senses and verb frames, and the group GloVe puts it in. */
export interface WordColumns {
  /** 1 noun, 2 verb, 4 adjective, 8 adverb; 16 an irregular plural, 64 an irregular past form (see `formBits`). */
  readonly classes: Uint8Array;
  /** The usual class, 0 unknown, 1 noun, 2 verb, 3 adjective, 4 adverb. */
  readonly usual: Uint8Array;
  readonly nounField: Uint8Array;
  readonly verbField: Uint8Array;
  readonly frames: Uint8Array;
  /** The tags that words of its vector and ending tend to have, as a class of its own from 1; 0 unknown. */
  readonly guess: Uint8Array;
  /** Fine group from 1, 0 for none, in two bytes: low, high. */
  readonly groupLow: Uint8Array;
  readonly groupHigh: Uint8Array;
}

/** Which middle and coarse group each fine group lies in; index 0 is no group. */
export interface GroupNesting {
  readonly middle: Uint8Array;
  readonly coarse: Uint8Array;
}

/** A word table by the hash of the word: no string is kept, so it loads in no time. */
export interface WordTable {
  readonly columns: WordColumns;
  readonly nesting: GroupNesting;
  /** The row of a word in lower case, -1 for a word that is not in the table. */
  rowOf(word: string): number;
}

/** A table over `keys` (word hashes, ascending as unsigned numbers); row `i` of each column belongs to `keys[i]`. */
export function wordTable(keys: Int32Array, columns: WordColumns, nesting: GroupNesting): WordTable {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(1 << bits).fill(-1);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask;
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return {
    columns,
    nesting,
    rowOf(word) {
      const key = hashOf(word);
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot] ?? -1;
        if (row < 0 || keys[row] === key) return row;
      }
    },
  };
}

/** Endings of English forms, and what to put in their place to get to a lemma that the table may have. */
interface Ending {
  readonly ending: string;
  readonly put: readonly string[];
  /** The class the lemma must have (see `WordColumns.classes`) and the bit that says so of the form. */
  readonly lemmaClass: number;
  readonly bit: number;
}
/** Bits beside the four of `WordColumns.classes`: which form of a lemma a word is. */
export const formBits = {
  plural: 16,
  thirdPerson: 32,
  past: 64,
  present: 128,
  comparative: 256,
  superlative: 512,
  manner: 1024,
} as const;
const plural = { lemmaClass: 1, bit: formBits.plural };
const thirdPerson = { lemmaClass: 2, bit: formBits.thirdPerson };
const past = { lemmaClass: 2, bit: formBits.past };
const present = { lemmaClass: 2, bit: formBits.present };
const comparative = { lemmaClass: 4, bit: formBits.comparative };
const superlative = { lemmaClass: 4, bit: formBits.superlative };
const manner = { lemmaClass: 4, bit: formBits.manner };
const endings: readonly Ending[] = [
  { ending: 's', put: [''], ...plural },
  { ending: 'es', put: [''], ...plural },
  { ending: 'ies', put: ['y'], ...plural },
  { ending: 's', put: [''], ...thirdPerson },
  { ending: 'es', put: [''], ...thirdPerson },
  { ending: 'ies', put: ['y'], ...thirdPerson },
  { ending: 'ed', put: ['', 'e'], ...past },
  { ending: 'ied', put: ['y'], ...past },
  { ending: 'ing', put: ['', 'e'], ...present },
  { ending: 'er', put: ['', 'e'], ...comparative },
  { ending: 'ier', put: ['y'], ...comparative },
  { ending: 'est', put: ['', 'e'], ...superlative },
  { ending: 'iest', put: ['y'], ...superlative },
  { ending: 'ly', put: ['', 'le', 'y'], ...manner },
];

/** The classes of a word form: those it has as a lemma, and a bit for each ending that leads to one. */
export function formClasses(table: WordTable, word: string): number {
  const { classes } = table.columns;
  let bits = classes[table.rowOf(word)] ?? 0;
  for (const { ending, put, lemmaClass, bit } of endings) {
    if (bits & bit || word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const isLemma = (lemma: string): boolean => ((classes[table.rowOf(lemma)] ?? 0) & lemmaClass) !== 0;
    const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2); // stopped, running, bigger
    if (put.some((tail) => isLemma(stem + tail)) || (doubled && isLemma(stem.slice(0, -1)))) bits |= bit;
  }
  return bits;
}
