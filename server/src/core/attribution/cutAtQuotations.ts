import { trimmedContent } from './clauses';
import type { Found } from './match';
import { neighbours } from './neighbours';
import type { Range, Reading } from './reading';

/** Tokens into content within which its own clause begins: *said that Lund told them, “…”* is one inside the other. */
const opening = 2;

/**
 * Reported content ends before a quotation that has its own cue in the same sentence: *Lund said the ferry was full,
 * adding: “Another will come.”* Only where the inner attribution opens the content does it belong inside.
 */
export function cutAtQuotations(reading: Reading, found: readonly Found[]): readonly Found[] {
  const around = neighbours(reading, found);
  return found.map((outer) => {
    if (outer.quoted || outer.cue.kind === 'phrase') return outer;
    const starts = around.near(outer).flatMap((inner) => (inner.quoted && inner !== outer ? [startOf(inner)] : []));
    const content = outer.content.map((part) => cut(reading, part, starts));
    return { ...outer, content };
  });
}

const startOf = ({
  cue,
  cueRange,
  source,
  content,
}: Found): { readonly from: number; readonly source: Range | undefined } => ({
  from: Math.min(cueRange.from, content[0]?.from ?? cueRange.from),
  source: source && cue.kind === 'noun' ? { ...source, from: source.from - 1 } : source, // *in | Lund’s words*
});

function cut(reading: Reading, part: Range, starts: readonly ReturnType<typeof startOf>[]): Range {
  let to = part.to;
  for (const { from, source } of starts) {
    const first = source && source.from >= part.from && source.from < from ? source.from : from;
    if (first > part.from + opening && first < to) to = first;
  }
  if (to === part.to) return part;
  while (to > part.from && /^(?:CCONJ|PUNCT)$/.test(reading.tag(to - 1)) && reading.runAt(to - 1) < 0) to--;
  return trimmedContent(reading, { from: part.from, to }) ?? part;
}
