import type { FoundDate } from '../found';

/**
 * Of candidates that overlap, the longest stays; of equal ones the one whose parser stands first in the list. A partial
 * reading keeps the longest full one inside it, to fall back on.
 */
export function longest(candidates: readonly FoundDate[]): readonly FoundDate[] {
  const ranked = candidates
    .map((found, rank) => ({ found, rank }))
    .sort((a, b) => length(b.found) - length(a.found) || a.rank - b.rank)
    .map(({ found }) => found);
  const chosen: FoundDate[] = [];
  for (const found of ranked) {
    const rival = chosen.findIndex((other) => other.start < found.end && found.start < other.end);
    const over = chosen[rival];
    if (!over) chosen.push(found);
    else if (over.partial && !over.otherwise && !found.partial && over.start <= found.start && found.end <= over.end)
      chosen[rival] = { ...over, otherwise: found };
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: FoundDate): number => end - start;
