import type { Sentence, Span } from '../model';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A reader of what reaches into a sentence; `spans` are in order of their start, sentences are asked for in text order. */
export function bySentence<S extends Span>(spans: readonly S[]): (sentence: Sentence) => readonly S[] {
  let first = 0;
  return (sentence) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= sentence.start) first++;
    const found: S[] = [];
    for (let at = first; at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start >= sentence.end) break;
      if (overlaps(span, sentence)) found.push(span);
    }
    return found;
  };
}
