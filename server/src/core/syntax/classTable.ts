import { featureBits } from './hash';

/** Feature weights for many classes, few of them not 0: row `i` holds entries `starts[i]` up to `starts[i + 1]`. */
export interface SparseRows {
  readonly classCount: number;
  /** Feature hashes, ascending as unsigned numbers. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Adds up the weights of features, class by class. What features do not know, they leave as it is. */
export interface Scorer {
  /** Adds the weights of the first `count` of `features` to `scores`, whole numbers by class. */
  add(features: Int32Array, count: number, scores: Int32Array): void;
}

/** How many slots an open table for `count` keys has, as a power of two: at most three quarters are taken. */
export function slotBits(count: number): number {
  let bits = 4;
  while ((1 << bits) * 0.75 < count) bits++;
  return bits;
}

/** Where the entries of a row are: the first one's index, and how many there are in the lowest 8 bits. */
const placeOf = (start: number, end: number): number => (start << 8) | (end - start);

/** Open addressing over the feature hashes, key and place side by side; the slot is told by the key's highest bits. */
function slotsFor({ keys, starts }: SparseRows, bits: number): Int32Array {
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key >>> (featureBits - bits);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = placeOf(starts[row] as number, starts[row + 1] as number);
  }
  return slots;
}

/** Each class (the lower byte) with its weight. */
function entriesFrom({ classes, weights }: SparseRows): Int16Array {
  const entries = new Int16Array(classes.length);
  for (let i = 0; i < entries.length; i++) entries[i] = ((weights[i] as number) << 8) | (classes[i] as number);
  return entries;
}

/**
 * A scorer over `rows`. Indices below are in range by construction, hence the assertions in its inner loops. As the table
 * does not fit the processor's caches, `add` goes in steps, each of which reads from memory for all features side by side:
 * the first slots, then where the entries of those found are, then the entries.
 */
export function classTable(rows: SparseRows): Scorer {
  const bits = slotBits(rows.keys.length);
  const slots = slotsFor(rows, bits);
  const entries = entriesFrom(rows);
  const mask = (1 << bits) - 1;
  const down = featureBits - bits;
  let firsts = new Int32Array(128);
  let places = new Int32Array(128);
  const findPlaces = (features: Int32Array, count: number): number => {
    for (let i = 0; i < count; i++) firsts[i] = slots[2 * ((features[i] as number) >>> down)] as number;
    let found = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = key >>> down;
      let there = firsts[i] as number;
      while (there !== key && there !== 0) {
        slot = (slot + 1) & mask;
        there = slots[2 * slot] as number;
      }
      if (there !== 0) places[found++] = slots[2 * slot + 1] as number;
    }
    return found;
  };
  return {
    add(features, count, scores) {
      if (firsts.length < count) {
        firsts = new Int32Array(count);
        places = new Int32Array(count);
      }
      const found = findPlaces(features, count);
      for (let i = 0; i < found; i++) {
        const place = places[i] as number;
        const end = (place >>> 8) + (place & 255);
        for (let at = place >>> 8; at < end; at++) {
          const entry = entries[at] as number;
          scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
        }
      }
    },
  };
}
