import type { QuotedRun, Sentence, Span } from '../model';
import type { Layout } from '../text/layout';
import type { Word } from './shapes';

/** A sentence as the patterns read it: its words, and where each stands in the article. */
export interface SentenceWords {
  readonly words: readonly Word[];
  readonly places: readonly Span[];
}

/** A reader of sentences in text order. Words inside quotation marks are blank, so that no pattern matches them. */
export function wordsOf({ text, tokens }: Layout, quotedRuns: readonly QuotedRun[]): (of: Sentence) => SentenceWords {
  const quoted = quotedRuns.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start);
  return ({ firstToken, endToken }) => {
    const words: Word[] = [];
    const places: Span[] = [];
    let part = firstPartAfter(quoted, tokens.starts[firstToken] ?? 0);
    for (let token = firstToken; token < endToken; token++) {
      const start = tokens.starts[token] ?? 0;
      const end = tokens.ends[token] ?? start;
      while (part < quoted.length && (quoted[part]?.end ?? 0) <= start) part++;
      const inside = (quoted[part]?.start ?? Infinity) <= start;
      const own = text.slice(start, end);
      words.push({
        lower: inside ? '' : own.toLowerCase().replaceAll('’', "'"),
        capital: /^\p{Lu}/u.test(own),
      });
      places.push({ start, end });
    }
    return { words, places };
  };
}

/** The first of `parts` (in order) that ends after `at`. */
function firstPartAfter(parts: readonly Span[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
