import type { Span } from '../model';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A reader of what reaches into a stretch; `spans` are in order of their start, stretches are asked for in text order. */
export function reachingInto<S extends Span>(spans: readonly S[]): (stretch: Span) => readonly S[] {
  let first = 0;
  return (stretch) => {
    while (first < spans.length && (spans[first]?.end ?? 0) <= stretch.start) first++;
    const found: S[] = [];
    for (let at = first; at < spans.length; at++) {
      const span = spans[at];
      if (!span || span.start >= stretch.end) break;
      if (overlaps(span, stretch)) found.push(span);
    }
    return found;
  };
}
