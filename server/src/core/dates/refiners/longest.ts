import type { FoundDate } from '../found';

/**
 * Of candidates that overlap, the longest stays; of equal ones the one whose parser stands first in the list. A partial
 * reading keeps the longest full one inside it, to fall back on.
 */
export function longest(candidates: readonly FoundDate[]): readonly FoundDate[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates
    .map((found, rank) => ({ found, rank }))
    .sort((a, b) => length(b.found) - length(a.found) || a.rank - b.rank)
    .map(({ found }) => found);
  const chosen: FoundDate[] = [];
  const owners = new Map<number, number>(); // by character: the index of the one chosen that covers it
  for (const found of ranked) {
    const owner = ownerOf(found, owners);
    const over = owner === undefined ? undefined : chosen[owner];
    if (!over) {
      for (let at = found.start; at < found.end; at++) owners.set(at, chosen.length);
      chosen.push(found);
    } else if (canFallBackOn(over, found)) chosen[owner ?? 0] = { ...over, otherwise: found };
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const length = ({ start, end }: FoundDate): number => end - start;

function ownerOf({ start, end }: FoundDate, owners: ReadonlyMap<number, number>): number | undefined {
  for (let at = start; at < end; at++) if (owners.has(at)) return owners.get(at);
  return undefined;
}

const canFallBackOn = (over: FoundDate, found: FoundDate): boolean =>
  over.partial === true && !over.otherwise && !found.partial && over.start <= found.start && found.end <= over.end;
