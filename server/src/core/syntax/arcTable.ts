import type { Scorer } from './classTable';

/** Feature weights for the three moves of the parser, which add up to 0: the third is told by the other two. */
export interface MoveRows {
  /** Feature hashes, ascending as unsigned numbers. */
  readonly keys: Int32Array;
  readonly shift: Int8Array;
  readonly left: Int8Array;
}

/** A scorer over `rows`, for shift, left and right. Key and weights lie side by side: one cache line a feature. */
export function arcTable({ keys, shift, left }: MoveRows): Scorer {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = ((shift[row] as number) << 16) | ((left[row] as number) & 0xffff);
  }
  return {
    score(features, count, scores) {
      let forShift = 0;
      let forLeft = 0;
      for (let i = 0; i < count; i++) {
        const key = features[i] as number;
        let slot = key & mask;
        let found: number;
        while ((found = slots[2 * slot] as number) !== key && found !== 0) slot = (slot + 1) & mask;
        if (found === 0) continue;
        const both = slots[2 * slot + 1] as number;
        forShift += both >> 16;
        forLeft += (both << 16) >> 16;
      }
      scores[0] = forShift;
      scores[1] = forLeft;
      scores[2] = -forShift - forLeft;
    },
  };
}
