import type { SparseRows } from '../../server/src/core/syntax/classTable';
import { slotIn } from './slots';

/** What of the weights goes into a frozen table. */
export interface Freezing {
  /** Weights updated fewer times are left out. */
  readonly updates: number;
  /** Averaged weights below this are left out. */
  readonly threshold: number;
  /** The largest number a weight is rounded to: fewer steps pack smaller. */
  readonly steps: number;
  /** Rows in which no rounded weight reaches this are left out. */
  readonly least: number;
}

/** An averaged perceptron for many classes: a chain of (class, weight) entries for each feature hash. */
export class ClassPerceptron {
  private keys = new Int32Array(1 << 16);
  private chains = new Int32Array(1 << 16).fill(-1);
  private keyCount = 0;
  private classOf = new Uint8Array(1 << 17);
  private weight = new Float32Array(1 << 17);
  private total = new Float64Array(1 << 17);
  private since = new Int32Array(1 << 17);
  private updates = new Uint16Array(1 << 17);
  private next = new Int32Array(1 << 17);
  private entryCount = 0;
  private step = 0;

  constructor(private readonly classCount: number) {}

  /** Counts one more example: averages are over examples. */
  tick(): void {
    this.step++;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0, 0, this.classCount);
    const { keys, chains, classOf, weight, next } = this;
    for (let i = 0; i < count; i++) {
      const slot = slotIn(this.keys, features[i] as number);
      if (keys[slot] === 0) continue;
      for (let entry = chains[slot] as number; entry >= 0; entry = next[entry] as number) {
        const at = classOf[entry] as number;
        scores[at] = (scores[at] as number) + (weight[entry] as number);
      }
    }
  }

  /** Adds `by` to the weight that each feature has for `target`. */
  update(features: Int32Array, count: number, target: number, by: number): void {
    for (let i = 0; i < count; i++) {
      const key = features[i] as number;
      let slot = slotIn(this.keys, key);
      if (this.keys[slot] === 0) {
        if (this.keyCount * 2 > this.keys.length) {
          this.widenKeys();
          slot = slotIn(this.keys, key);
        }
        this.keys[slot] = key;
        this.keyCount++;
      }
      let entry = this.chains[slot] as number;
      while (entry >= 0 && this.classOf[entry] !== target) entry = this.next[entry] as number;
      if (entry < 0) entry = this.newEntry(slot, target);
      const weight = this.weight[entry] as number;
      this.total[entry] = (this.total[entry] as number) + (this.step - (this.since[entry] as number)) * weight;
      this.since[entry] = this.step;
      this.weight[entry] = weight + by;
      this.updates[entry] = Math.min(65535, (this.updates[entry] as number) + 1);
    }
  }

  /** The averaged weights as whole numbers. */
  frozen({ updates, threshold, steps, least }: Freezing): SparseRows {
    const average = new Float32Array(this.entryCount);
    for (let entry = 0; entry < this.entryCount; entry++) {
      const rest = (this.step - (this.since[entry] as number)) * (this.weight[entry] as number);
      average[entry] = ((this.total[entry] as number) + rest) / Math.max(1, this.step);
    }
    const scale = steps / nearlyLargest(average.filter((value) => value !== 0).map(Math.abs));
    const slots = Int32Array.from(this.keys.keys()).filter((slot) => this.keys[slot] !== 0);
    slots.sort((a, b) => ((this.keys[a] as number) >>> 0) - ((this.keys[b] as number) >>> 0));
    const keys: number[] = [];
    const starts: number[] = [0];
    const classes: number[] = [];
    const weights: number[] = [];
    for (const slot of slots) {
      const row: [number, number][] = [];
      for (let entry = this.chains[slot] as number; entry >= 0; entry = this.next[entry] as number) {
        const value = average[entry] as number;
        if (Math.abs(value) < threshold || (this.updates[entry] as number) < updates) continue;
        const rounded = Math.max(-steps, Math.min(steps, Math.round(value * scale)));
        if (rounded !== 0) row.push([this.classOf[entry] as number, rounded]);
      }
      if (!row.some(([, value]) => Math.abs(value) >= least)) continue;
      row.sort(([a], [b]) => a - b);
      for (const [at, value] of row) {
        classes.push(at);
        weights.push(value);
      }
      keys.push(this.keys[slot] as number);
      starts.push(classes.length);
    }
    return {
      classCount: this.classCount,
      keys: Int32Array.from(keys),
      starts: Int32Array.from(starts),
      classes: Uint8Array.from(classes),
      weights: Int8Array.from(weights),
    };
  }

  private newEntry(slot: number, target: number): number {
    if (this.entryCount === this.classOf.length) this.widenEntries();
    const entry = this.entryCount++;
    this.classOf[entry] = target;
    this.since[entry] = this.step;
    this.next[entry] = this.chains[slot] as number;
    this.chains[slot] = entry;
    return entry;
  }

  private widenKeys(): void {
    const { keys, chains } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.chains = new Int32Array(keys.length * 2).fill(-1);
    keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = slotIn(this.keys, key);
      this.keys[slot] = key;
      this.chains[slot] = chains[at] as number;
    });
  }

  private widenEntries(): void {
    const size = this.classOf.length * 2;
    this.classOf = copied(this.classOf, new Uint8Array(size));
    this.weight = copied(this.weight, new Float32Array(size));
    this.total = copied(this.total, new Float64Array(size));
    this.since = copied(this.since, new Int32Array(size));
    this.updates = copied(this.updates, new Uint16Array(size));
    this.next = copied(this.next, new Int32Array(size));
  }
}

function copied<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The largest but for one in 2,000: a few huge weights shall not coarsen all others. */
export function nearlyLargest(values: Float32Array): number {
  const sorted = values.slice().sort();
  return sorted[Math.floor(sorted.length * 0.9995)] ?? 1;
}
