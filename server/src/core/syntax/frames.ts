import type { SentenceSyntax, SyntaxModel } from '../lexicon/syntaxModel';
import { type SentenceTree, withTree } from './withTree';

/** Token numbers in a sentence, `end` exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A quotation that is a sentence of its own inside another: `inside` are its words without marks. */
interface Inset {
  readonly whole: TokenRange;
  readonly inside: TokenRange;
}

/** A clause for the frame to hang on: short, and tagged without doubt. Its second word stands for the quotation's root. */
const standIn = ['they', 'agree'] as const;
const standInRoot = 1;
const fewestWords = 3;
const finalMark = /^(?:[,.?!…—–]|\.\.\.|-+|[?!]{2,})$/;
const openingMark = /^(?:["“«„'‘]|``)$/;
const closingMark = /^(?:["”»“'’]|'')$/;
const beforeSpeech = /^[,:;—–(.?!-]+$/;

/**
 * Reads a sentence in which quoted sentences stand (`quoted`, with their marks). Each is read apart; the frame around
 * them is read with a short clause in its place, then the quotation's root takes the clause's place in the tree. A
 * scare quote is no sentence and stays where it is. The words of a long quotation would else pull the frame apart.
 */
export function readFramed(
  model: SyntaxModel,
  words: readonly string[],
  quoted: readonly TokenRange[],
): SentenceSyntax {
  const insets = quoted.flatMap((range) => insetAt(words, range) ?? []);
  return insets.length === 0 ? model.analyze(words) : grafted(model, words, insets);
}

/** The quotation in `range` as a sentence of its own; `undefined` where it is the whole sentence or a part of a phrase. */
function insetAt(words: readonly string[], { start, end }: TokenRange): Inset | undefined {
  if (start === 0 && end === words.length) return undefined;
  const opened = openingMark.test(words[start] ?? '');
  const closed = end - start > 1 && closingMark.test(words[end - 1] ?? '');
  const first = start + (opened ? 1 : 0);
  const last = end - (closed ? 1 : 0) - 1;
  const marked = finalMark.test(words[last] ?? '');
  const inside = { start: first, end: marked ? last : last + 1 };
  if (inside.end - inside.start < fewestWords || (closed && !marked && end < words.length)) return undefined;
  const begins = start === 0 || beforeSpeech.test(words[start - 1] ?? '') || /^\p{Lu}/u.test(words[first] ?? '');
  return begins ? { whole: { start, end }, inside } : undefined;
}

/** The words around insets, with the stand-in in the place of each. */
interface Frame {
  readonly words: readonly string[];
  /** For each word of the frame its token, or -1 - inset for a word of the stand-in. */
  readonly places: readonly number[];
}

function frameOf(words: readonly string[], insets: readonly Inset[]): Frame {
  const frameWords: string[] = [];
  const places: number[] = [];
  const takeUpTo = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      frameWords.push(words[i] ?? '');
      places.push(i);
    }
  };
  let next = 0;
  insets.forEach(({ inside }, at) => {
    takeUpTo(next, inside.start);
    standIn.forEach((word) => {
      frameWords.push(word);
      places.push(-1 - at);
    });
    next = inside.end;
  });
  takeUpTo(next, words.length);
  return { words: frameWords, places };
}

/** A sentence of its own inside another: its first token there, and its reading. */
interface Part {
  readonly start: number;
  readonly reading: SentenceSyntax;
}

function grafted(model: SyntaxModel, words: readonly string[], insets: readonly Inset[]): SentenceSyntax {
  const { words: frameWords, places } = frameOf(words, insets);
  const frame = model.analyze(frameWords);
  const parts = insets.map(({ inside: { start, end } }) => ({
    start,
    reading: model.analyze(words.slice(start, end)),
  }));
  const tags = new Uint8Array(words.length);
  const fine = new Uint8Array(words.length);
  const lemmas: (() => string)[] = [];
  const put = (token: number, from: SentenceSyntax, i: number): void => {
    tags[token] = from.tags[i] ?? 0;
    fine[token] = from.fine[i] ?? 0;
    lemmas[token] = () => from.lemma(i);
  };
  for (const { start, reading } of parts) for (let i = 0; i < reading.length; i++) put(start + i, reading, i);
  places.forEach((place, i) => {
    if (place >= 0) put(place, frame, i);
  });
  const tagged = { length: words.length, tags, fine, lemma: (i: number) => lemmas[i]?.() ?? '' };
  return withTree(tagged, () => graftedTree(words.length, frame, places, parts));
}

/** The tree of the frame, with the roots of `parts` in the places of their stand-ins' roots. */
function graftedTree(
  length: number,
  frame: SentenceSyntax,
  places: readonly number[],
  parts: readonly Part[],
): SentenceTree {
  const heads = new Int16Array(length);
  const labels = new Uint8Array(length);
  for (const { start, reading } of parts)
    for (let i = 0; i < reading.length; i++) {
      heads[start + i] = start + (reading.heads[i] ?? 0);
      labels[start + i] = reading.labels[i] ?? 0;
    }
  const roots = parts.map(({ start, reading }) => start + reading.heads.indexOf(-1));
  const tokenAt = (place: number): number => (place >= 0 ? place : (roots[-1 - place] ?? -1));
  places.forEach((place, i) => {
    if (place < 0 && places[i - standInRoot] !== place) return; // the other words of the stand-in leave no trace
    const head = frame.heads[i] ?? -1;
    heads[tokenAt(place)] = head < 0 ? -1 : tokenAt(places[head] ?? -1);
    labels[tokenAt(place)] = frame.labels[i] ?? 0;
  });
  return { heads, labels };
}
