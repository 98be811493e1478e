import type { MoveRows } from '../../server/src/core/syntax/arcTable';
import { nearlyLargest } from './classPerceptron';
import { slotIn } from './slots';

const width = 3;

/** For shift and for left. */
export type Weights = readonly [shift: number, left: number];

/** How many pairs of weights a byte can tell apart. */
const mostPairs = 256;

/** Rows with the commonest pairs of weights; a row with another one gets the pair that is nearest to it. */
export function paired(keys: Int32Array, weights: readonly Weights[]): MoveRows {
  const counts = new Map<string, number>();
  for (const pair of weights) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1);
  const common = [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, mostPairs)
    .map(([pair]) => pair.split(',').map(Number));
  const distance = ([shift, left]: Weights, [otherShift = 0, otherLeft = 0]: readonly number[]): number =>
    Math.abs(shift - otherShift) + Math.abs(left - otherLeft) + Math.abs(shift + left - otherShift - otherLeft);
  const nearest = (pair: Weights): number =>
    common.reduce((best, one, i) => (distance(pair, one) < distance(pair, common[best] ?? []) ? i : best), 0);
  const known = new Map<string, number>();
  const pairs = Uint8Array.from(weights, (pair) => {
    const id = known.get(pair.join()) ?? nearest(pair);
    known.set(pair.join(), id);
    return id;
  });
  return {
    keys,
    pairs,
    shift: Int8Array.from(common, ([shift = 0]) => shift),
    left: Int8Array.from(common, ([, left = 0]) => left),
  };
}

/**
 * An averaged perceptron for the three moves. A feature gets a row on its second update only: most of those seen once
 * tell nothing, and would be most of the table.
 */
export class MovePerceptron {
  private keys = new Int32Array(1 << 16);
  private weight = new Float32Array(width << 16);
  private total = new Float64Array(width << 16);
  private since = new Int32Array(1 << 16);
  private keyCount = 0;
  private step = 0;
  private readonly seenOnce = new Uint8Array(1 << 25);

  /** Counts one more example: averages are over examples. */
  tick(): void {
    this.step++;
  }

  get size(): number {
    return this.keyCount;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    let [a, b, c] = [0, 0, 0];
    const { keys, weight } = this;
    for (let i = 0; i < count; i++) {
      const slot = slotIn(this.keys, features[i] as number);
      if (keys[slot] === 0) continue;
      a += weight[width * slot] as number;
      b += weight[width * slot + 1] as number;
      c += weight[width * slot + 2] as number;
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }

  /** Moves the weights of the features towards `good` and away from `bad`. */
  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = slotIn(this.keys, key);
      if (this.keys[slot] === 0) {
        if (this.isNew(key)) continue;
        if (this.keyCount * 1.6 > this.keys.length) {
          this.widen();
          slot = slotIn(this.keys, key);
        }
        this.keys[slot] = key;
        this.since[slot] = this.step;
        this.keyCount++;
      }
      const passed = this.step - (this.since[slot] as number);
      this.since[slot] = this.step;
      for (let at = width * slot; at < width * slot + width; at++)
        this.total[at] = (this.total[at] as number) + passed * (this.weight[at] as number);
      this.weight[width * slot + good] = (this.weight[width * slot + good] as number) + 1;
      this.weight[width * slot + bad] = (this.weight[width * slot + bad] as number) - 1;
    }
  }

  /** The averaged weights as whole numbers up to `steps`; rows whose largest is not above `threshold` are left out. */
  frozen({ threshold, steps }: { readonly threshold: number; readonly steps: number }): MoveRows {
    const slots = Int32Array.from(this.keys.keys()).filter((slot) => this.keys[slot] !== 0);
    slots.sort((a, b) => ((this.keys[a] as number) >>> 0) - ((this.keys[b] as number) >>> 0));
    const averages = new Float32Array(width * slots.length);
    const largest = new Float32Array(slots.length);
    slots.forEach((slot, row) => {
      const rest = this.step - (this.since[slot] as number);
      for (let c = 0; c < width; c++) {
        const at = width * slot + c;
        const average = ((this.total[at] as number) + rest * (this.weight[at] as number)) / Math.max(1, this.step);
        averages[width * row + c] = average;
        largest[row] = Math.max(largest[row] as number, Math.abs(average));
      }
    });
    const scale = steps / nearlyLargest(largest);
    const rounded = (value: number): number => Math.max(-steps, Math.min(steps, Math.round(value * scale)));
    const keys: number[] = [];
    const weights: Weights[] = [];
    slots.forEach((slot, row) => {
      if ((largest[row] as number) <= threshold) return;
      const forShift = rounded(averages[width * row] as number);
      const forLeft = rounded(averages[width * row + 1] as number);
      if (forShift === 0 && forLeft === 0) return;
      keys.push(this.keys[slot] as number);
      weights.push([forShift, forLeft]);
    });
    return paired(Int32Array.from(keys), weights);
  }

  /** Says whether this is the first update for `key`, as good as always (a Bloom filter with one hash). */
  private isNew(key: number): boolean {
    const hash = Math.imul(key, 0x9e3779b1) >>> 4;
    const bit = 1 << (hash & 7);
    const known = ((this.seenOnce[hash >>> 3] as number) & bit) !== 0;
    this.seenOnce[hash >>> 3] = (this.seenOnce[hash >>> 3] as number) | bit;
    return !known;
  }

  private widen(): void {
    const { keys, weight, total, since } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.weight = new Float32Array(weight.length * 2);
    this.total = new Float64Array(total.length * 2);
    this.since = new Int32Array(since.length * 2);
    keys.forEach((key, from) => {
      if (key === 0) return;
      const to = slotIn(this.keys, key);
      this.keys[to] = key;
      this.since[to] = since[from] as number;
      for (let c = 0; c < width; c++) {
        this.weight[width * to + c] = weight[width * from + c] as number;
        this.total[width * to + c] = total[width * from + c] as number;
      }
    });
  }
}
