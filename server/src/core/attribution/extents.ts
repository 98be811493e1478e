import type { Attribution, QuotedRun, Span } from '../model';

/** `direct`: every part lies inside marks; `indirect`: none touches any; else `mixed`. */
export function kindOf(runs: readonly QuotedRun[], content: readonly Span[]): Attribution['kind'] {
  const kinds = new Set(content.map((part) => kindOfPart(runs, part)));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

/** The kind of one part, decided by the marks inside it alone. */
export function kindOfPart(runs: readonly QuotedRun[], { start, end }: Span): Attribution['kind'] {
  let touched = false;
  for (const { parts } of runs)
    for (const part of parts) {
      if (part.end <= start || part.start >= end) continue;
      if (part.start <= start && end <= part.end) return 'direct';
      touched = true;
    }
  return touched ? 'mixed' : 'indirect';
}
