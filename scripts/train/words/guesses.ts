import { hashOf } from '../../../server/src/core/syntax/hash';
import { lowerOf } from '../../../server/src/core/syntax/wordInfo';
import { randomFrom } from '../random';
import type { TreebankSentence } from '../treebank';

/** A word that the treebanks have: its row, how often each tag is given to it, and how much that counts. */
interface Known {
  readonly row: number;
  readonly shares: readonly (readonly [tag: number, share: number])[];
  readonly weight: number;
}

const endingSlots = 1 << 14;
const rounds = 12;
const folds = 5;
const rate = 0.1;

/**
 * Guesses the tags that each word tends to have from its vector and its last letters: softmax regression on the words of
 * the treebanks, each of which gets its guess from the others. `vectors` holds `width` numbers a word. The result is a
 * class for each word, from 1: the likely tags together, or the likeliest alone where such a set is rare.
 */
export function tagGuesses(
  words: readonly string[],
  vectors: Float32Array,
  width: number,
  sentences: readonly TreebankSentence[],
): Uint8Array {
  const { known, tagCount } = knownWords(words, sentences);
  const endings = words.map((word) => [1, 2, 3, 4].map((n) => (hashOf(`${n}${word.slice(-n)}`) >>> 0) % endingSlots));
  const guesses: string[] = [];
  const guessAll = (rows: readonly number[], from: readonly Known[]): void => {
    const model = fitted(from, vectors, width, endings, tagCount);
    for (const row of rows) guesses[row] = likely(model.chances(row)).join();
  };
  const unseen = new Set(words.keys());
  for (const { row } of known) unseen.delete(row);
  for (let fold = 0; fold < folds; fold++) {
    const own = known.filter((_, i) => i % folds === fold).map(({ row }) => row);
    guessAll(
      own,
      known.filter((_, i) => i % folds !== fold),
    );
  }
  guessAll([...unseen], known);
  return classesOf(guesses);
}

function knownWords(
  words: readonly string[],
  sentences: readonly TreebankSentence[],
): { readonly known: readonly Known[]; readonly tagCount: number } {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, upos, xpos } of sentences)
    forms.forEach((form, i) => {
      const lower = lowerOf(form);
      const own = counts.get(lower) ?? new Map<string, number>();
      const tag = `${upos[i]}|${xpos[i]}`;
      counts.set(lower, own.set(tag, (own.get(tag) ?? 0) + 1));
    });
  const types = new Map<string, number>();
  for (const own of counts.values())
    for (const [tag, count] of own) types.set(tag, (types.get(tag) ?? 0) + Math.min(count, 3));
  const tags = [...types].filter(([, count]) => count >= 25).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const numbers = new Map(tags.map(([tag], i) => [tag, i]));
  const known = words.flatMap((word, row) => {
    const own = counts.get(word);
    if (!own) return [];
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    const shares = [...own].flatMap(([tag, count]) => {
      const number = numbers.get(tag);
      return number === undefined ? [] : [[number, count / total] as const];
    });
    return [{ row, shares, weight: Math.min(1 + Math.log2(total), 4) }];
  });
  return { known, tagCount: tags.length };
}

/** Fits by AdaGrad, word after word drawn at random. */
function fitted(
  known: readonly Known[],
  vectors: Float32Array,
  width: number,
  endings: readonly (readonly number[])[],
  tagCount: number,
): { chances(row: number): Float64Array } {
  const ofVector = new Float32Array(tagCount * width);
  const ofEnding = new Float32Array(endingSlots * tagCount);
  const squaresOfVector = new Float32Array(ofVector.length).fill(1e-6);
  const squaresOfEnding = new Float32Array(ofEnding.length).fill(1e-6);
  const chances = (row: number): Float64Array => {
    const scores = new Float64Array(tagCount);
    for (let tag = 0; tag < tagCount; tag++) {
      let score = 0;
      for (let d = 0; d < width; d++)
        score += (ofVector[tag * width + d] as number) * (vectors[row * width + d] as number);
      for (const ending of endings[row] ?? []) score += ofEnding[ending * tagCount + tag] as number;
      scores[tag] = score;
    }
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / sum);
  };
  const step = (weights: Float32Array, squares: Float32Array, at: number, slope: number): void => {
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
  };
  const random = randomFrom(1);
  for (let i = 0; i < rounds * known.length; i++) {
    const { row, shares, weight } = known[Math.floor(random() * known.length)] as Known;
    const slopes = chances(row);
    for (const [tag, share] of shares) slopes[tag] = (slopes[tag] as number) - share;
    slopes.forEach((slope, tag) => {
      const scaled = slope * weight;
      if (Math.abs(scaled) < 1e-3) return;
      for (let d = 0; d < width; d++)
        step(ofVector, squaresOfVector, tag * width + d, scaled * (vectors[row * width + d] as number));
      for (const ending of endings[row] ?? []) step(ofEnding, squaresOfEnding, ending * tagCount + tag, scaled);
    });
  }
  return { chances };
}

/** The likeliest tag, and up to two more with a chance above 15 %. */
function likely(chances: Float64Array): readonly number[] {
  const ranked = [...chances.keys()].sort((a, b) => (chances[b] as number) - (chances[a] as number) || a - b);
  return ranked.slice(0, 3).filter((tag, place) => place === 0 || (chances[tag] as number) > 0.15);
}

function classesOf(guesses: readonly string[]): Uint8Array {
  const counts = new Map<string, number>();
  for (const guess of guesses) counts.set(guess, (counts.get(guess) ?? 0) + 1);
  const ids = new Map<string, number>();
  const idOf = (guess: string): number => {
    if (!ids.has(guess)) ids.set(guess, ids.size + 1);
    return ids.get(guess) ?? 0;
  };
  return Uint8Array.from(guesses, (guess) =>
    idOf((counts.get(guess) ?? 0) >= 20 ? guess : (guess.split(',')[0] ?? guess)),
  );
}
