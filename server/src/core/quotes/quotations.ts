import type { QuotedRun, Span } from '../model';
import type { Layout } from '../text/layout';
import type { MarkedRun } from './marks';
import { familyOf } from './scanMarks';

/** How many paragraphs without a mark of its own a quotation may go on for before we stop believing in it. */
const farthest = 8;

/** A run's way through the paragraphs after its own. */
interface Continuation {
  readonly parts: readonly Span[];
  /** Paragraphs whose first run is a part of this one. */
  readonly reopenedIn: readonly number[];
  /** Paragraphs that are inside it from their start, with where it ends there: what they quote is nested. */
  readonly inside: ReadonlyMap<number, number>;
  readonly closed: boolean;
}

/**
 * Joins the runs of all paragraphs (`runs[i]` belongs to paragraph `i`) into quotations, in text order. One that is left
 * open goes on in the next paragraph if that begins with an opening mark, as newspapers set it, or up to a closing mark
 * that stands alone, as the web does. Otherwise it ends with its paragraph, unclosed.
 */
export function joinQuotations(layout: Layout, runs: readonly (readonly MarkedRun[])[]): readonly QuotedRun[] {
  const found: QuotedRun[] = [];
  const reopenedIn = new Set<number>(); // by number: equal paragraphs may share their runs
  const inside = new Map<number, number>();
  layout.paragraphs.forEach((paragraph, index) => {
    runs[index]?.forEach((run, i) => {
      if (run.opened === false || (i === 0 && reopenedIn.has(index))) return;
      const own = { start: paragraph.start + run.start, end: paragraph.start + run.end };
      const more = continuationOf(layout, runs, index, run);
      more?.reopenedIn.forEach((at) => reopenedIn.add(at));
      more?.inside.forEach((end, at) => inside.set(at, end));
      found.push({
        parts: [own, ...(more?.parts ?? [])],
        class: more ? 'speech' : run.class,
        closed: more?.closed ?? run.closed,
        depth: run.depth + (run.start < (inside.get(index) ?? 0) ? 1 : 0),
      });
    });
  });
  return found;
}

function continuationOf(
  layout: Layout,
  runs: readonly (readonly MarkedRun[])[],
  index: number,
  run: MarkedRun,
): Continuation | undefined {
  const parts: Span[] = [];
  const reopenedIn: number[] = [];
  let last = run;
  let at = index;
  while (leftOpenAtTheEnd(layout, at, last)) {
    const next = reopened(layout, runs, at + 1, last);
    if (!next) break;
    at++;
    parts.push(placed(layout, at, next));
    reopenedIn.push(at);
    last = next;
  }
  const rest = leftOpenAtTheEnd(layout, at, last) ? upToTheMarkAlone(layout, runs, at, last) : undefined;
  if (rest) return { ...rest, parts: [...parts, ...rest.parts], reopenedIn };
  return parts.length > 0 ? { parts, reopenedIn, inside: new Map(), closed: last.closed } : undefined;
}

/** The run that begins paragraph `at` with an opening mark like that of the run left open before it. */
function reopened(
  { text, paragraphs }: Layout,
  runs: readonly (readonly MarkedRun[])[],
  at: number,
  open: MarkedRun,
): MarkedRun | undefined {
  const paragraph = paragraphs[at];
  const first = runs[at]?.[0];
  if (!paragraph || !first || first.opened === false || !sameFamily(first, open)) return undefined;
  return /\S/.test(text.slice(paragraph.start, paragraph.start + first.start)) ? undefined : first;
}

/** Through paragraphs without such marks to the one that has the closing mark alone, if it is near. */
function upToTheMarkAlone(
  layout: Layout,
  runs: readonly (readonly MarkedRun[])[],
  from: number,
  open: MarkedRun,
): Continuation | undefined {
  const parts: Span[] = [];
  const inside = new Map<number, number>();
  for (let at = from + 1; at <= from + farthest; at++) {
    const paragraph = layout.paragraphs[at];
    if (!paragraph || paragraph.kind === 'heading' || paragraph.kind === 'byline') return undefined;
    const own = (runs[at] ?? []).filter((run) => sameFamily(run, open));
    const closing = own.find(({ opened }) => opened === false);
    if (closing) {
      parts.push(placed(layout, at, closing));
      inside.set(at, closing.end);
      return { parts, reopenedIn: [], inside, closed: true };
    }
    if (own.length > 0) return undefined;
    const start = wordsStart(layout, at);
    parts.push({ start, end: wordsEnd(layout, at) });
    inside.set(at, Infinity);
  }
  return undefined;
}

const sameFamily = (a: MarkedRun, b: MarkedRun): boolean => familyOf(a.open) === familyOf(b.open);

const leftOpenAtTheEnd = (layout: Layout, at: number, run: MarkedRun): boolean =>
  !run.closed && run.depth === 0 && (layout.paragraphs[at]?.start ?? 0) + run.end === wordsEnd(layout, at);

function placed({ paragraphs }: Layout, at: number, { start, end }: Span): Span {
  const base = paragraphs[at]?.start ?? 0;
  return { start: base + start, end: base + end };
}

function wordsStart({ text, paragraphs }: Layout, at: number): number {
  const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
  return end - text.slice(start, end).trimStart().length;
}

function wordsEnd({ text, paragraphs }: Layout, at: number): number {
  const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
  return start + text.slice(start, end).trimEnd().length;
}
