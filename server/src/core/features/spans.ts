import type { Span } from '../model';

/** From the first start to the last end. */
export function hullOf(spans: readonly [Span, ...Span[]]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Whether `inner` lies in `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
