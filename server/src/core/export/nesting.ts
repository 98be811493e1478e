import type { Span } from '../model';

/** A part of a span that lies whole within what is around it; most spans are one fragment. */
export interface Fragment<S extends Span> extends Span {
  readonly of: S;
  /** Which part of the span this is, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly inner: readonly Fragment<S>[];
}

/**
 * Spans as a tree, for formats whose elements may not overlap. A span that begins inside another and ends outside it is
 * cut there. Of two spans over the same text the first of the list is around the other; empty ones are left out.
 */
export function nested<S extends Span>(spans: readonly S[]): readonly Fragment<S>[] {
  const waiting = spans
    .map((of, rank): Open<S> => ({ of, rank, start: of.start, end: of.end, index: 0, inner: [] }))
    .filter(({ start, end }) => start < end)
    .sort(inOrder);
  const roots: Open<S>[] = [];
  const around: Open<S>[] = [];
  const counts = new Map<number, number>();
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= next.start) around.pop();
    const outer = around.at(-1);
    if (outer && next.end > outer.end) {
      insert(waiting, { ...next, start: outer.end, index: next.index + 1, inner: [] });
      next = { ...next, end: outer.end };
    }
    counts.set(next.rank, next.index + 1);
    (outer?.inner ?? roots).push(next);
    around.push(next);
  }
  const close = ({ of, start, end, index, rank, inner }: Open<S>): Fragment<S> => ({
    ...{ of, start, end, index },
    count: counts.get(rank) ?? 1,
    inner: inner.map(close),
  });
  return roots.map(close);
}

interface Open<S extends Span> extends Span {
  readonly of: S;
  readonly rank: number;
  readonly index: number;
  readonly inner: Open<S>[];
}

const inOrder = <S extends Span>(a: Open<S>, b: Open<S>): number =>
  a.start - b.start || b.end - a.end || a.rank - b.rank;

/** Puts a rest of a span where it belongs among those that wait. */
function insert<S extends Span>(waiting: Open<S>[], rest: Open<S>): void {
  const at = waiting.findIndex((other) => inOrder(rest, other) < 0);
  waiting.splice(at < 0 ? waiting.length : at, 0, rest);
}

/** Text and fragments in turn, as an element's children: `leaf` for what lies between, `wrap` around each fragment. */
export function woven<S extends Span, T>(
  { start, end }: Span,
  fragments: readonly Fragment<S>[],
  leaf: (span: Span) => T,
  wrap: (fragment: Fragment<S>, children: readonly T[]) => T,
): readonly T[] {
  const children: T[] = [];
  let done = start;
  for (const fragment of fragments) {
    if (fragment.start > done) children.push(leaf({ start: done, end: fragment.start }));
    children.push(wrap(fragment, woven(fragment, fragment.inner, leaf, wrap)));
    done = fragment.end;
  }
  if (done < end) children.push(leaf({ start: done, end }));
  return children;
}
