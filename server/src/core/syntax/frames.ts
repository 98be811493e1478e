import type { SentenceSyntax, SyntaxModel } from '../lexicon/syntaxModel';

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

function grafted(model: SyntaxModel, words: readonly string[], insets: readonly Inset[]): SentenceSyntax {
  const frameWords: string[] = [];
  const places: number[] = []; // for each word of the frame its token, or -1 - inset for a stand-in
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

  const frame = model.analyze(frameWords);
  const insides = insets.map(({ inside }) => model.analyze(words.slice(inside.start, inside.end)));
  const roots = insides.map((inside, at) => (insets[at]?.inside.start ?? 0) + inside.heads.indexOf(-1));
  const tokenOf = (frameIndex: number): number => {
    const place = places[frameIndex] ?? -1;
    return place >= 0 ? place : (roots[-1 - place] ?? -1);
  };
  const result = {
    tags: new Uint8Array(words.length),
    fine: new Uint8Array(words.length),
    heads: new Int16Array(words.length),
    labels: new Uint8Array(words.length),
  };
  const lemmas: (() => string)[] = [];
  const put = (to: number, from: SentenceSyntax, i: number): void => {
    result.tags[to] = from.tags[i] ?? 0;
    result.fine[to] = from.fine[i] ?? 0;
    lemmas[to] = () => from.lemma(i);
  };
  insides.forEach((inside, at) => {
    const base = insets[at]?.inside.start ?? 0;
    for (let i = 0; i < inside.length; i++) {
      put(base + i, inside, i);
      result.heads[base + i] = base + (inside.heads[i] ?? 0);
      result.labels[base + i] = inside.labels[i] ?? 0;
    }
  });
  places.forEach((place, i) => {
    if (place < 0 && frameWords[i] !== standIn[standInRoot]) return; // the other words of the stand-in leave no trace
    const head = frame.heads[i] ?? -1;
    const token = tokenOf(i);
    if (place >= 0) put(token, frame, i);
    result.heads[token] = head < 0 ? -1 : tokenOf(head);
    result.labels[token] = frame.labels[i] ?? 0;
  });
  return { length: words.length, ...result, lemma: (i) => lemmas[i]?.() ?? '' };
}
