import type { Attribution, Mention, Sentence, Span } from '../model';

/** What somebody is given for in an article, and who. */
export interface SourcedContent extends Span {
  readonly source: Mention;
}

/** The parts of the article that have a source, in text order. */
export const sourcedContent = (attributions: readonly Attribution[]): readonly SourcedContent[] =>
  attributions
    .flatMap(({ content, source }) => (source ? content.map(({ start, end }) => ({ start, end, source })) : []))
    .sort((a, b) => a.start - b.start);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The parts that reach into a sentence; `parts` are in text order and sentences are asked for in text order. */
export function partsBySentence(parts: readonly SourcedContent[]): (sentence: Sentence) => readonly SourcedContent[] {
  let first = 0;
  return (sentence) => {
    while (first < parts.length && (parts[first]?.end ?? 0) <= sentence.start) first++;
    const found: SourcedContent[] = [];
    for (let at = first; at < parts.length; at++) {
      const part = parts[at];
      if (!part || part.start >= sentence.end) break;
      if (overlaps(part, sentence)) found.push(part);
    }
    return found;
  };
}

const clauseEdge = /[,;:()–—]|--| - /g;

/** The clause around the words of a claim: its sentence between commas, without the content that somebody is named for. */
export function contentAround(text: string, trigger: Span, sentence: Span, sourced: readonly Span[]): Span {
  let { start, end } = sentence;
  for (const part of sourced) {
    if (part.end <= trigger.start) start = Math.max(start, part.end);
    else if (part.start >= trigger.end) end = Math.min(end, part.start);
  }
  for (const { index, 0: edge } of text.slice(start, end).matchAll(clauseEdge)) {
    const at = start + index;
    if (at + edge.length <= trigger.start) sentence = { start: at + edge.length, end: sentence.end };
    else if (at >= trigger.end) {
      end = at;
      break;
    }
  }
  return trimmed(text, { start: Math.max(start, sentence.start), end });
}

/** A span without the white space at its sides and without the full stop at its end. */
function trimmed(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end: start + own.replace(/[\s.!?]+$/, '').length };
}
