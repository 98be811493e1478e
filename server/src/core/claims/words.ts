import type { Span } from '../model';
import type { Layout } from '../text/layout';
import type { Word } from './shapes';

/**
 * Tokens `from` to `to` (exclusive) as the patterns read them. Words inside quotation marks (`quoted`, in order of their
 * start) are blank, so that no pattern matches them.
 */
export function wordsOf({ text, tokens }: Layout, from: number, to: number, quoted: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  let part = 0;
  let quotedTo = -1;
  for (let token = from; token < to; token++) {
    const start = tokens.starts[token] ?? 0;
    for (let next = quoted[part]; next && next.start <= start; next = quoted[++part])
      quotedTo = Math.max(quotedTo, next.end);
    const own = text.slice(start, tokens.ends[token]);
    words.push({
      lower: start < quotedTo ? '' : own.toLowerCase().replaceAll('’', "'"),
      capital: /^\p{Lu}/u.test(own),
    });
  }
  return words;
}
