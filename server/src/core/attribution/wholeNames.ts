import type { Mention, Span } from '../model';

/** Mentions looked back at for one that begins before the source and reaches into it. */
const reach = 8;

/**
 * `source` with the names that it holds a part of: *Ole | Berg* where the tagger took *Ole* for another word. Not over
 * any of `beside`, the words that belong to the cue and the content. `mentions` are in text order.
 */
export function withWholeNames(mentions: readonly Mention[], source: Span, beside: readonly Span[]): Span {
  let { start, end } = source;
  for (let i = firstFrom(mentions, end) - 1, looked = 0; i >= 0 && looked < reach; i--, looked++) {
    const mention = mentions[i];
    if (!mention || !isName(mention) || mention.end <= source.start) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return beside.some((other) => other.start < end && start < other.end) ? source : { start, end };
}

const isName = ({ kind }: Mention): boolean => kind === 'name' || kind === 'organisation';

/** The first mention that begins at `start` or after it. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
