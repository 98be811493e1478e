import type { QuoteWords } from '../lexicon/quoteWords';
import type { RunClass, Span } from '../model';

/** What a run in marks is, from its shape and the words around. */
export function classOf(paragraph: string, { start, end }: Span, _words: QuoteWords): RunClass {
  const inside = paragraph.slice(start, Math.min(end, start + 300));
  const count = inside.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;
  return count > 2 || /[,.!?…]["”'’»]*$/.test(paragraph.slice(end - 4, end)) ? 'speech' : 'scare';
}
