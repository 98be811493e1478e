import type { Span } from '../model';

const alike = 0.5; // of what both cover together: the same thing, with a mark or a word more or less

/** The one of some spans that a place means: the one that covers most of what it covers, if that is at least half. */
export function closest<S extends Span>(spans: readonly S[], at: Span): S | undefined {
  let best: S | undefined;
  let share = alike;
  for (const span of spans) {
    const shared = sharedBy(span, at);
    if (shared > share || (shared === share && !best)) [best, share] = [span, shared];
  }
  return best;
}

function sharedBy(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return both <= 0 ? 0 : both / all;
}

export const plain = ({ start, end }: Span): Span => ({ start, end });
