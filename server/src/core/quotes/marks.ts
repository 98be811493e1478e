import type { QuoteWords } from '../lexicon/quoteWords';
import type { RunClass, Span } from '../model';

/** A stretch in marks inside one paragraph; spans count from its start and include the marks. */
export interface MarkedRun extends Span {
  readonly open: string;
  readonly closed: boolean;
  readonly depth: number;
  readonly class: RunClass;
}

const partner: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
]);

/** The runs in quotation marks of one paragraph, in order. One missing mark never reaches into the next paragraph. */
export function markedRunsOf(paragraph: string, _words: QuoteWords): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  const push = (start: number, end: number, mark: string, closed: boolean): void => {
    const words = paragraph.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    runs.push({
      start,
      end,
      open: mark,
      closed,
      depth: 0,
      class: words > 2 || /[,.!?…]["”»]?$/.test(paragraph.slice(start, end)) ? 'speech' : 'scare',
    });
  };
  for (const { index, 0: mark } of paragraph.matchAll(/["“”«»„]/g)) {
    if (open && mark === partner.get(open.mark)) {
      push(open.at, index + 1, open.mark, true);
      open = undefined;
    } else if (!open && partner.has(mark)) open = { at: index, mark };
  }
  if (open) push(open.at, paragraph.trimEnd().length, open.mark, false);
  return runs;
}
