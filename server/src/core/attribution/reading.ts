import type { CueWords } from '../lexicon/cueWords';
import type { QuotedRun, Span } from '../model';
import { type Upos, uposNames, type Xpos, xposNames } from '../syntax/names';
import type { ArticleSyntax } from '../syntax/syntax';
import type { Layout } from '../text/layout';
import { guessTag } from './guessTag';
import { type Period, periodsOf } from './periods';
import { type Tree, treeOf } from './tree';

/** Consecutive tokens of the article: indices into `Article.tokens`, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A letter or a figure is in it: not marks alone. */
export function hasWord(reading: Pick<Reading, 'word'>, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (/[\p{L}\p{N}]/u.test(reading.word(i))) return true;
  return false;
}

/** One part of an outermost quoted run. `run` indexes `Article.quotedRuns`. */
export interface RunPart extends Range {
  readonly run: number;
  readonly part: number;
}

/** An article's tokens as this stage asks for them. Tags are read when a sentence is first asked about. */
export interface Reading {
  readonly layout: Layout;
  readonly words: CueWords;
  readonly syntax: ArticleSyntax;
  readonly runs: readonly QuotedRun[];
  readonly runParts: readonly RunPart[];
  readonly periods: readonly Period[];
  /** Token `i` in lower case; empty outside the article. */
  lower(i: number): string;
  /** Token `i` as written. */
  word(i: number): string;
  tag(i: number): Upos;
  /** Tense and number, where a model has read the sentence; else a guess from the form. */
  fine(i: number): Xpos;
  sentenceOf(i: number): number;
  /** No white space stands on either side of token `i`: the hyphen of *vice-president*. */
  isTight(i: number): boolean;
  /** No white space stands before token `i`. */
  isAfterTight(i: number): boolean;
  /** Whether a model has read the sentence of token `i`. */
  isTagged(i: number): boolean;
  /** Ends its sentence, or is a mark that separates clauses as a stop does; the stop of an abbreviation is neither. */
  isStop(i: number): boolean;
  /** Index into `runParts` of the quotation that token `i` is in, marks included; -1 outside. */
  runAt(i: number): number;
  spanOf(range: Range): Span;
  /** The tree of a sentence; absent without a model. */
  treeOf(sentence: number): Tree | undefined;
}

/** Reads an article for attribution: which token is in which quotation, which sentences belong together. */
export function readingOf(
  layout: Layout,
  quotedRuns: readonly QuotedRun[],
  words: CueWords,
  syntax: ArticleSyntax,
): Reading {
  const { text, tokens, sentences } = layout;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ firstToken, endToken }, sentence) => sentenceOf.fill(sentence, firstToken, endToken));
  const runParts = runPartsOf(layout, quotedRuns);
  const runAt = new Int32Array(tokens.length).fill(-1);
  runParts.forEach(({ from, to }, index) => runAt.fill(index, from, to));
  const tags: Upos[] = new Array<Upos>(tokens.length).fill('X');
  const fine: Xpos[] = new Array<Xpos>(tokens.length).fill('XX');
  const tagged = new Uint8Array(sentences.length);
  const trees = new Map<number, Tree | undefined>();

  const written = new Array<string | undefined>(tokens.length);
  const word = (i: number): string => {
    if (i < 0 || i >= tokens.length) return '';
    return (written[i] ??= text.slice(tokens.starts[i], tokens.ends[i]));
  };
  // Most paragraphs are known from the last reading: few tokens of the article are asked for.
  const inLower = new Array<string | undefined>(tokens.length);
  const lower = (i: number): string => {
    if (i < 0 || i >= tokens.length) return '';
    return (inLower[i] ??= word(i).toLowerCase());
  };
  const tagSentence = (index: number): void => {
    tagged[index] = 1;
    const sentence = sentences[index];
    if (!sentence) return;
    const read = syntax.of(index);
    if (read) tagged[index] = 2;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const own = i - sentence.firstToken;
      if (read) {
        tags[i] = uposNames[read.tags[own] ?? -1] ?? 'X';
        fine[i] = xposNames[read.fine[own] ?? -1] ?? 'XX';
      } else {
        const guess = guessTag(i, { lower, word, words, first: sentence.firstToken });
        tags[i] = guess.tag;
        fine[i] = guess.fine;
      }
    }
  };
  const ready = (i: number): void => {
    const sentence = sentenceOf[i] ?? -1;
    if (sentence >= 0 && !tagged[sentence]) tagSentence(sentence);
  };
  return {
    layout,
    words,
    syntax,
    runs: quotedRuns,
    runParts,
    periods: periodsOf(layout, runParts),
    lower,
    word,
    tag(i) {
      ready(i);
      return tags[i] ?? 'X';
    },
    fine(i) {
      ready(i);
      return fine[i] ?? 'XX';
    },
    sentenceOf: (i) => sentenceOf[i] ?? -1,
    isTight: (i) => tokens.ends[i - 1] === tokens.starts[i] && tokens.ends[i] === tokens.starts[i + 1],
    isAfterTight: (i) => tokens.ends[i - 1] === tokens.starts[i],
    isTagged(i) {
      ready(i);
      return tagged[sentenceOf[i] ?? -1] === 2;
    },
    isStop(i) {
      const form = lower(i);
      if (/^[;:]$/.test(form)) return true;
      return /^(?:[.?!]+|…)$/.test(form) && (form !== '.' || sentenceOf[i] !== sentenceOf[i + 1]);
    },
    runAt: (i) => runAt[i] ?? -1,
    treeOf(index) {
      if (trees.has(index)) return trees.get(index);
      const read = syntax.of(index);
      const tree = read && treeOf(sentences[index]?.firstToken ?? 0, read);
      trees.set(index, tree);
      return tree;
    },
    spanOf: ({ from, to }) => ({ start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 }),
  };
}

/** The parts of the outermost runs, in text order, as token ranges; a part without a word is left out. */
function runPartsOf({ text, tokens }: Layout, runs: readonly QuotedRun[]): readonly RunPart[] {
  const found: RunPart[] = [];
  runs.forEach(({ parts, depth }, run) => {
    if (depth > 0) return;
    parts.forEach(({ start, end }, part) => {
      const from = firstTokenFrom(tokens.ends, start + 1);
      let to = from;
      while (to < tokens.length && (tokens.starts[to] ?? 0) < end) to++;
      if (from < to && /[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ run, part, from, to });
    });
  });
  return found.sort((a, b) => a.from - b.from);
}

/** The first index whose value is at least `value`, in a sorted array. */
function firstTokenFrom(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
