import type { QuotedRun } from '../model';
import type { Layout } from '../text/layout';
import type { MarkedRun } from './marks';

/** Joins the runs of all paragraphs into quotations; one that is left open goes on in a paragraph that re-opens it. */
export function joinQuotations({ paragraphs }: Layout, runs: readonly (readonly MarkedRun[])[]): readonly QuotedRun[] {
  return paragraphs.flatMap(({ start: base }, paragraph) =>
    (runs[paragraph] ?? []).map(({ start, end, closed, depth, class: runClass }) => ({
      parts: [{ start: base + start, end: base + end }] as const,
      class: runClass,
      closed,
      depth,
    })),
  );
}
