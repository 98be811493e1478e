import type { ClaimPattern, ClaimWords } from '../lexicon/claimWords';
import { firstWords, matchAt, readShape, type Shape, type Word } from './shapes';

/** A match: words `from` to `end` (exclusive) of a sentence. */
export interface PatternMatch {
  readonly pattern: ClaimPattern;
  readonly from: number;
  readonly end: number;
}

/** All shapes, by the words that they can begin with: a sentence is walked once. */
interface PatternIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly { readonly shape: Shape; readonly pattern: ClaimPattern }[]>;
  readonly sourced: readonly Shape[];
  readonly subjects: readonly Shape[];
  readonly agents: readonly Shape[];
}

const indexes = new WeakMap<ClaimWords, PatternIndex>();

function indexOf(words: ClaimWords): PatternIndex {
  const known = indexes.get(words);
  if (known) return known;
  const byFirstWord = new Map<string, { readonly shape: Shape; readonly pattern: ClaimPattern }[]>();
  for (const pattern of words.patterns)
    for (const written of pattern.shapes) {
      const shape = readShape(written, words.classes);
      for (const word of firstWords(shape) ?? []) {
        const row = byFirstWord.get(word) ?? [];
        row.push({ shape, pattern });
        byFirstWord.set(word, row);
      }
    }
  const read = (shapes: readonly string[]): readonly Shape[] => shapes.map((shape) => readShape(shape, words.classes));
  const index = {
    byFirstWord,
    sourced: read(words.sourced),
    subjects: read(words.subjects),
    agents: read(words.agents),
  };
  indexes.set(words, index);
  return index;
}

/** What the patterns find in one sentence, in order, none over another: at each place the longest, then the first row. */
export function matchesIn(sentence: readonly Word[], words: ClaimWords): readonly PatternMatch[] {
  const { byFirstWord } = indexOf(words);
  const found: PatternMatch[] = [];
  for (let from = 0; from < sentence.length; from++) {
    let best: PatternMatch | undefined;
    for (const { shape, pattern } of byFirstWord.get(sentence[from]?.lower ?? '') ?? []) {
      const end = matchAt(shape, sentence, from);
      if (end > from && (!best || end > best.end)) best = { pattern, from, end };
    }
    if (!best) continue;
    found.push(best);
    from = best.end - 1;
  }
  return found;
}

/** Whether a sentence names somebody for anything in it: *X said*, *according to X*, or X as its subject. */
export const namesSomebody = (sentence: readonly Word[], words: ClaimWords): boolean =>
  indexOf(words).subjects.some((shape) => matchAt(shape, sentence, 0) > 0) ||
  sentence.some((_, from) => indexOf(words).sourced.some((shape) => matchAt(shape, sentence, from) > from));

const reach = 10; // words after a passive in which its doer may stand
const clauseEnd = /^[,;:.—–-]$/;

/** Whether a passive goes on to its doer in the same clause: *was decided in May by the council*. */
export function namesItsDoer({ end }: PatternMatch, sentence: readonly Word[], words: ClaimWords): boolean {
  const { agents } = indexOf(words);
  for (let at = end; at < Math.min(sentence.length, end + reach); at++) {
    if (clauseEnd.test(sentence[at]?.lower ?? '')) return false;
    if (agents.some((shape) => matchAt(shape, sentence, at) > at)) return true;
  }
  return false;
}
