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

/** Adds up the weights of features, class by class. What features do not know, they leave at 0. */
export interface Scorer {
  /** Writes the score of each class for the first `count` of `features` to `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** How many slots an open table for `count` keys has, as a power of two: at most three quarters are taken. */
export function slotBits(count: number): number {
  let bits = 4;
  while ((1 << bits) * 0.75 < count) bits++;
  return bits;
}

/** Open addressing over the feature hashes, key and row side by side; the slot is told by the key's highest bits. */
function slotsFor(keys: Int32Array, bits: number): Int32Array {
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key >>> (featureBits - bits);
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = row;
  }
  return slots;
}

/**
 * A scorer over `rows`. Indices below are in range by construction, hence the assertions in its inner loops. As the table
 * does not fit the processor's caches, `score` goes in steps, each of which reads from memory for all features side by
 * side: the first slots, then where the entries of those found begin, then the entries.
 */
export function classTable({ classCount, keys, starts, classes, weights }: SparseRows): Scorer {
  const bits = slotBits(keys.length);
  const slots = slotsFor(keys, bits);
  const mask = (1 << bits) - 1;
  const down = featureBits - bits;
  let firsts = new Int32Array(128);
  let begins = new Int32Array(128);
  let ends = new Int32Array(128);
  const widen = (size: number): void => {
    firsts = new Int32Array(size);
    begins = new Int32Array(size);
    ends = new Int32Array(size);
  };
  const findRows = (features: Int32Array, count: number): number => {
    for (let i = 0; i < count; i++) firsts[i] = slots[2 * ((features[i] as number) >>> down)] as number;
    let rows = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = key >>> down;
      let found = firsts[i] as number;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number;
      }
      if (found !== 0) begins[rows++] = slots[2 * slot + 1] as number;
    }
    for (let i = 0; i < rows; i++) {
      const row = begins[i] as number;
      begins[i] = starts[row] as number;
      ends[i] = starts[row + 1] as number;
    }
    return rows;
  };
  return {
    score(features, count, scores) {
      if (firsts.length < count) widen(count);
      scores.fill(0, 0, classCount);
      const rows = findRows(features, count);
      for (let i = 0; i < rows; i++) {
        const end = ends[i] as number;
        for (let entry = begins[i] as number; entry < end; entry++) {
          const at = classes[entry] as number;
          scores[at] = (scores[at] as number) + (weights[entry] as number);
        }
      }
    },
  };
}
