import type { Found } from './match';
import type { Reading } from './reading';

/** Attributions by the sentences they touch, so that each is compared with those near it alone. */
export interface Neighbours {
  add(found: Found): void;
  /** Those that share a sentence with `found`, in the order in which they were added. */
  near(found: Found): readonly Found[];
  all(): readonly Found[];
}

export function neighbours(reading: Reading, initial: readonly Found[] = []): Neighbours {
  const bySentence = new Map<number, Found[]>();
  const all: Found[] = [];
  const touched = ({ cueRange, content }: Found): readonly [number, number] => {
    const from = Math.min(cueRange.from, ...content.map((part) => part.from));
    const to = Math.max(cueRange.to, ...content.map((part) => part.to));
    return [reading.sentenceOf(from), reading.sentenceOf(to - 1)];
  };
  const neighbourhood: Neighbours = {
    add(found) {
      all.push(found);
      const [first, last] = touched(found);
      for (let sentence = first; sentence <= last; sentence++) {
        const known = bySentence.get(sentence);
        if (known) known.push(found);
        else bySentence.set(sentence, [found]);
      }
    },
    near(found) {
      const [first, last] = touched(found);
      if (first === last) return bySentence.get(first) ?? [];
      const near = new Set<Found>();
      for (let sentence = first; sentence <= last; sentence++)
        for (const other of bySentence.get(sentence) ?? []) near.add(other);
      return [...near];
    },
    all: () => all,
  };
  initial.forEach((found) => neighbourhood.add(found));
  return neighbourhood;
}
