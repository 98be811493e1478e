import type { Span } from '../model';

const clauseEdge = /[,;:()–—]|--| - /g;

/**
 * What a claim covers: the clause around its words, from comma to comma. Where somebody else comes in before or after
 * the words (`others`: people, bodies, what they are given for), that side may be theirs, and only the words count.
 */
export function contentAround(text: string, trigger: Span, sentence: Span, others: readonly Span[]): Span {
  let { start, end } = clauseOf(text, trigger, sentence);
  if (others.some((other) => other.start < trigger.start && other.end > start)) start = trigger.start;
  if (others.some((other) => other.end > trigger.end && other.start < end)) end = trigger.end;
  return trimmed(text, { start, end });
}

function clauseOf(text: string, trigger: Span, sentence: Span): Span {
  let { start } = sentence;
  for (const { index, 0: edge } of text.slice(sentence.start, sentence.end).matchAll(clauseEdge)) {
    const at = sentence.start + index;
    if (at + edge.length <= trigger.start) start = at + edge.length;
    else if (at >= trigger.end) return { start, end: at };
  }
  return { start, end: sentence.end };
}

/** A span without the white space at its sides and without the full stop at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end: start + own.replace(/[\s.!?]+$/, '').length };
}
