import { type Scorer, slotBits } from './classTable';
import { featureBits } from './hash';

/** Feature weights for the three moves of the parser, which add up to 0: the third is told by the other two. */
export interface MoveRows {
  /** Feature hashes, ascending as unsigned numbers. */
  readonly keys: Int32Array;
  /** Which of `shift` and `left` each row has: most rows share a few pairs of weights. */
  readonly pairs: Uint8Array;
  readonly shift: Int8Array;
  readonly left: Int8Array;
}

/**
 * A scorer over `rows`, for shift, left and right. A slot is one number: the low half of the key, then the two weights. The
 * slot is told by the key's highest bits, so its low half tells it from its neighbours; and as keys come in ascending
 * order the table is filled from front to back.
 *
 * The table is larger than the processor's caches, so each look-up waits for memory. `add` therefore reads the first
 * slot of every feature before it looks at any: reads that nothing hangs on are made side by side.
 */
export function arcTable({ keys, pairs, shift, left }: MoveRows): Scorer {
  const bits = slotBits(keys.length);
  const mask = (1 << bits) - 1;
  const down = featureBits - bits;
  const slots = new Int32Array(1 << bits);
  const weights = Int32Array.from(shift, (forShift, pair) => ((forShift & 255) << 8) | ((left[pair] as number) & 255));
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const pair = weights[pairs[row] as number] as number;
    if (pair === 0) continue; // 0 marks an empty slot
    let slot = key >>> down;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = (key << 16) | pair;
  }
  let firsts = new Int32Array(256);
  return {
    add(features, count, scores) {
      if (firsts.length < count) firsts = new Int32Array(count);
      let forShift = 0;
      let forLeft = 0;
      for (let i = 0; i < count; i++) firsts[i] = slots[(features[i] as number) >>> down] as number;
      for (let i = 0; i < count; i++) {
        const key = features[i] as number;
        let found = firsts[i] as number;
        for (let slot = key >>> down; found !== 0 && (found ^ (key << 16)) >>> 16 !== 0;) {
          slot = (slot + 1) & mask;
          found = slots[slot] as number;
        }
        forShift += (found << 16) >> 24;
        forLeft += (found << 24) >> 24;
      }
      scores[0] = (scores[0] as number) + forShift;
      scores[1] = (scores[1] as number) + forLeft;
      scores[2] = (scores[2] as number) - forShift - forLeft;
    },
  };
}
