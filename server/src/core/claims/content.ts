import type { Span } from '../model';

const clauseEdge = /[,;:()–—]|--| - /g;

/**
 * What a claim covers: the clause around its words, from comma to comma. Where somebody else comes in before or after
 * the words (`others`: people, bodies, what they are given for), that side may be theirs, and only the words count.
 * `edges` are those of the sentence (`clauseEdgesIn`).
 */
export function contentAround(
  text: string,
  trigger: Span,
  sentence: Span,
  edges: readonly Span[],
  others: readonly Span[],
): Span {
  let { start, end } = clauseOf(trigger, sentence, edges);
  if (others.some((other) => other.start < trigger.start && other.end > start)) start = trigger.start;
  if (others.some((other) => other.end > trigger.end && other.start < end)) end = trigger.end;
  return trimmed(text, { start, end });
}

/** Where the clauses of a sentence are set apart, in text order: commas, colons, brackets, dashes. */
export const clauseEdgesIn = (text: string, { start, end }: Span): readonly Span[] =>
  Array.from(text.slice(start, end).matchAll(clauseEdge), ({ index, 0: edge }) => ({
    start: start + index,
    end: start + index + edge.length,
  }));

function clauseOf(trigger: Span, sentence: Span, edges: readonly Span[]): Span {
  let { start } = sentence;
  for (const edge of edges) {
    if (edge.end <= trigger.start) start = edge.end;
    else if (edge.start >= trigger.end) return { start, end: edge.start };
  }
  return { start, end: sentence.end };
}

const stopOrSpace = /[\s.!?]/;

/** A span without the white space at its sides and without the full stop at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  let last = own.length;
  while (last > 0 && stopOrSpace.test(own.charAt(last - 1))) last--; // from behind: a clause may be very long
  return { start: start + own.length - own.trimStart().length, end: start + last };
}
