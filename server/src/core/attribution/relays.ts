import type { Found } from './match';
import { neighbours } from './neighbours';
import type { Range, Reading } from './reading';

const holds = (outer: Range, inner: Range): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Shapes that say who passed words on when another attribution stands in what they take for content. */
const passedOn = /^clause-as-/;

/**
 * Keeps who passed words on apart from who said them. *Lund said X, as reported by the Post*: one attribution, with the
 * Post as its relay. *The Post reported that Lund said X*: the Post’s content stands, and the Post is the relay of Lund’s.
 */
export function withRelays(reading: Reading, found: readonly Found[]): readonly Found[] {
  const dropped = new Set<Found>();
  const relays = new Map<Found, Range>();
  const around = neighbours(reading, found);
  for (const outer of found) {
    if (!outer.source) continue;
    for (const inner of around.near(outer)) {
      if (inner === outer || !outer.content.some((part) => holds(part, inner.cueRange))) continue;
      if (inner.cue.runPart >= 0 || !inner.source || inner.cue.class === 'thought') continue;
      if (passedOn.test(outer.found)) dropped.add(outer);
      relays.set(inner, outer.source);
    }
  }
  return found.flatMap((one) => {
    if (dropped.has(one)) return [];
    const relay = relays.get(one);
    return [relay ? { ...one, relay } : one];
  });
}
