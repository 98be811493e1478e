import type { Attribution, QuotedRun, Span } from '../model';
import type { Range, Reading } from './reading';

type Kind = Attribution['kind'];

/** `direct`: every part lies inside marks; `indirect`: none touches any; else `mixed`. */
export function kindOf(reading: Reading, content: readonly Range[]): Kind {
  const kinds = new Set(content.map((part) => kindOfRange(reading, part)));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

function kindOfRange(reading: Reading, { from, to }: Range): Kind {
  const first = reading.runAt(from);
  let touched = false;
  let inside = first >= 0;
  for (let i = from; i < to; i++) {
    const run = reading.runAt(i);
    if (run >= 0) touched = true;
    if (run !== first) inside = false;
  }
  return inside ? 'direct' : touched ? 'mixed' : 'indirect';
}

/** The kind of one part of an article's attribution, decided by the marks inside it alone. */
export function kindOfPart(runs: readonly QuotedRun[], { start, end }: Span): Kind {
  let touched = false;
  for (const { parts } of runs)
    for (const part of parts) {
      if (part.end <= start || part.start >= end) continue;
      if (part.start <= start && end <= part.end) return 'direct';
      touched = true;
    }
  return touched ? 'mixed' : 'indirect';
}
