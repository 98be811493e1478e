import { seeArc } from '../../server/src/core/syntax/labelFeatures';
import { labelRounds, Seen as SeenOfArc } from '../../server/src/core/syntax/labelTemplates';
import { seeMove } from '../../server/src/core/syntax/moveFeatures';
import { moveRounds, Seen as SeenOfMove } from '../../server/src/core/syntax/moveTemplates';
import { relationNames } from '../../server/src/core/syntax/names';
import { left, none, type ParseState, right, shift } from '../../server/src/core/syntax/parseState';
import { allowedMoves, bestLabel, bestMove, forcedMove, rootLabel } from '../../server/src/core/syntax/parser';
import { featureRounds, together } from '../../server/src/core/syntax/templates';
import type { TaggedWords } from '../../server/src/core/syntax/tagger';
import type { WordInfo } from '../../server/src/core/syntax/wordInfo';
import { ClassPerceptron } from './classPerceptron';
import { MovePerceptron } from './movePerceptron';
import { randomFrom, shuffled } from './random';
import type { TreebankSentence } from './treebank';

/** The features of moves and labels as training goes by them. */
export const moveFeatures = featureRounds(together(moveRounds));
export const labelFeatures = featureRounds(together(labelRounds));

/** A sentence to learn from. `tags` are predicted, not gold: the parser shall expect a tagger's errors. */
export interface ParseExample {
  readonly words: readonly WordInfo[];
  readonly tags: TaggedWords;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

export function parseExample(
  { heads, relations }: TreebankSentence,
  words: readonly WordInfo[],
  tags: TaggedWords,
): ParseExample {
  return {
    words,
    tags,
    heads: Int32Array.from(heads, (head) => (head === none ? heads.length : head)),
    labels: Int32Array.from(relations, (relation) => (relationNames as readonly string[]).indexOf(relation)),
  };
}

/**
 * Which of the allowed moves lose no arc that could still be made, as bits: the dynamic oracle of Goldberg and Nivre
 * (2013) for the arc-hybrid system. Where every move loses some, those that lose fewest.
 */
export function goodMoves(state: ParseState, heads: Int32Array, allowed: number): number {
  const { front, size } = state;
  const top = state.fromTop(0);
  const second = state.fromTop(1);
  const costs = [Infinity, Infinity, Infinity];
  if (allowed & 1) {
    let cost = 0;
    for (let down = 0; down < state.depth; down++) {
      const stacked = state.fromTop(down);
      if (heads[stacked] === front) cost++;
      if (down > 0 && heads[front] === stacked) cost++;
    }
    costs[shift] = cost;
  }
  if (allowed & 6) {
    let waiting = 0;
    for (let i = front; i < size; i++) if (heads[i] === top) waiting++;
    const head = heads[top] as number;
    if (allowed & 2) costs[left] = waiting + (head === second || head > front ? 1 : 0);
    if (allowed & 4) costs[right] = waiting + (head >= front ? 1 : 0);
  }
  const least = Math.min(...costs);
  return costs.reduce((bits, cost, move) => (cost === least ? bits | (1 << move) : bits), 0);
}

/**
 * Trains the two classifiers of the parser together, sentence by sentence. From the second epoch on it mostly follows its
 * own moves, right or wrong, so that it learns to go on from errors.
 */
export function trainParser(
  examples: readonly ParseExample[],
  state: ParseState,
  epochs: number,
  say: (text: string) => void,
): { readonly moves: MovePerceptron; readonly labels: ClassPerceptron } {
  const moves = new MovePerceptron();
  const labels = new ClassPerceptron(relationNames.length);
  const features = new Int32Array(Math.max(moveFeatures.size, labelFeatures.size));
  const seenOfMove = new Int32Array(SeenOfMove.count);
  const seenOfArc = new Int32Array(SeenOfArc.count);
  const moveScores = new Float64Array(3);
  const labelScores = new Float64Array(relationNames.length);
  const random = randomFrom(7);

  const learnMove = (heads: Int32Array, allowed: number, explore: boolean): number => {
    const count = moveFeatures.size;
    seeMove(seenOfMove, state);
    moveFeatures.write(features, seenOfMove, 0, count);
    moves.tick();
    moves.score(features, count, moveScores);
    const good = goodMoves(state, heads, allowed);
    const guess = bestMove(moveScores, allowed);
    if (good & (1 << guess)) return guess;
    const target = bestMove(moveScores, good);
    moves.update(features, count, target, guess);
    return explore && random() < 0.9 ? guess : target;
  };
  const learnLabel = (head: number, dependent: number, gold: ParseExample): number => {
    const count = labelFeatures.size;
    seeArc(seenOfArc, state, head, dependent);
    labelFeatures.write(features, seenOfArc, 0, count);
    labels.score(features, count, labelScores);
    const guess = bestLabel(labelScores);
    const target = gold.labels[dependent] as number;
    if (gold.heads[dependent] !== head || target < 0) return guess;
    labels.tick();
    if (guess !== target) {
      labels.update(features, count, target, 1);
      labels.update(features, count, guess, -1);
    }
    return guess;
  };

  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const at of shuffled(examples.length, random)) {
      const example = examples[at] as ParseExample;
      state.begin(example.words, example.tags);
      while (!state.done) {
        if (state.front === state.size && state.depth === 1) {
          state.hangLeft(rootLabel);
          continue;
        }
        const allowed = allowedMoves(state);
        const move = forcedMove(allowed) ?? learnMove(example.heads, allowed, epoch > 1);
        if (move === shift) state.push();
        else if (move === left) state.hangLeft(learnLabel(state.front, state.fromTop(0), example));
        else state.hangRight(learnLabel(state.fromTop(1), state.fromTop(0), example));
      }
    }
    say(`parser: epoch ${epoch}, ${moves.size} features for moves`);
  }
  return { moves, labels };
}
