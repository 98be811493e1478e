import type { ClaimPattern, ClaimWords } from '../lexicon/claimWords';
import { perLanguage } from '../lexicon/perLanguage';
import { firstWords, matchAt, readShape, type Shape, type Word } from './shapes';

/** A match: words `from` to `end` (exclusive) of a sentence. */
export interface PatternMatch {
  readonly pattern: ClaimPattern;
  readonly from: number;
  readonly end: number;
}

/** A shape of a pattern, or an idle phrase, which has none. */
interface Row {
  readonly shape: Shape;
  readonly pattern?: ClaimPattern;
}

/** All shapes, by the words that they can begin with: a sentence is walked once. */
interface PatternIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Row[]>;
  readonly sourced: readonly Shape[];
  readonly vague: readonly Shape[];
  readonly agents: readonly Shape[];
}

const indexOf = perLanguage((words: ClaimWords): PatternIndex => {
  const byFirstWord = new Map<string, Row[]>();
  const add = (written: string, pattern?: ClaimPattern): void => {
    const shape = readShape(written, words.classes);
    for (const word of firstWords(shape) ?? []) {
      const rows = byFirstWord.get(word) ?? [];
      rows.push({ shape, ...(pattern && { pattern }) });
      byFirstWord.set(word, rows);
    }
  };
  for (const shape of words.idle) add(shape);
  for (const pattern of words.patterns) for (const shape of pattern.shapes) add(shape, pattern);
  const read = (shapes: readonly string[]): readonly Shape[] => shapes.map((shape) => readShape(shape, words.classes));
  return { byFirstWord, sourced: read(words.sourced), vague: read(words.vague), agents: read(words.agents) };
});

/** What the patterns find in one sentence, in order, none over another: at each place the longest, then the first row. */
export function matchesIn(sentence: readonly Word[], words: ClaimWords): readonly PatternMatch[] {
  const { byFirstWord } = indexOf(words);
  const found: PatternMatch[] = [];
  for (let from = 0; from < sentence.length; from++) {
    let best: { readonly end: number; readonly pattern: ClaimPattern | undefined } | undefined;
    for (const { shape, pattern } of byFirstWord.get(sentence[from]?.lower ?? '') ?? []) {
      if (pattern?.aside && from > 0 && sentence[from]?.capital) continue; // the capitals of a headline
      const end = matchAt(shape, sentence, from);
      if (end > from && (!best || end > best.end)) best = { pattern, end };
    }
    if (!best) continue;
    if (best.pattern) found.push({ pattern: best.pattern, from, end: best.end });
    from = best.end - 1;
  }
  return found;
}

/** The first word at which a sentence names a source for anything in it: *X said*, *according to X*; -1 for none. */
export const sourceNamedAt = (sentence: readonly Word[], words: ClaimWords): number =>
  sentence.findIndex((_, from) => indexOf(words).sourced.some((shape) => matchAt(shape, sentence, from) > from));

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

/** Whether a source that begins with the word at `from` is nobody whom one could ring up. */
export const isVague = (sentence: readonly Word[], from: number, words: ClaimWords): boolean =>
  indexOf(words).vague.some((shape) => matchAt(shape, sentence, from) > from);
