import type { Scorer } from './classTable';
import { labelFeatureLimit, labelFeatures } from './labelFeatures';
import { moveFeatureLimit, moveFeatures } from './moveFeatures';
import { relationNames } from './names';
import { left, none, type ParseState, right, shift } from './parseState';

export const rootLabel = relationNames.indexOf('root');

/** The moves that keep the parse a tree with one root, as bits: 1 shift, 2 left, 4 right. */
export function allowedMoves({ front, size, depth }: ParseState): number {
  return (front < size ? 1 : 0) | (depth > 0 && front < size ? 2 : 0) | (depth > 1 ? 4 : 0);
}

type Scores = Int32Array | Float64Array; // training has averages

/** The best of the moves in `allowed`. */
export function bestMove(scores: Scores, allowed: number): number {
  let best = none;
  for (let move = shift; move <= right; move++)
    if (allowed & (1 << move) && (best === none || (scores[move] as number) > (scores[best] as number))) best = move;
  return best;
}

/** The best label but *root*, which only the last word of all gets. */
export function bestLabel(scores: Scores): number {
  let best = 0;
  for (let label = 1; label < relationNames.length; label++)
    if (label !== rootLabel && (scores[label] as number) > (scores[best] as number)) best = label;
  return best;
}

/** Only one move can be made, so none needs to be scored; `undefined` where there is a choice. */
export function forcedMove(allowed: number): number | undefined {
  return allowed === 1 ? shift : allowed === 4 ? right : undefined;
}

/**
 * Parses from left to right, greedily: first where the next arc goes (`moves`), then at once what it is (`labels`), so
 * that later moves know. Works on `state`, which holds the tree afterwards.
 */
export function parser(moves: Scorer, labels: Scorer): (state: ParseState) => void {
  const features = new Int32Array(Math.max(moveFeatureLimit, labelFeatureLimit));
  const moveScores = new Int32Array(3);
  const labelScores = new Int32Array(relationNames.length);
  return (state) => {
    while (!state.done) {
      if (state.front === state.size && state.depth === 1) {
        state.hangLeft(rootLabel);
        continue;
      }
      const allowed = allowedMoves(state);
      let move = forcedMove(allowed);
      if (move === undefined) {
        moveScores.fill(0);
        moves.add(features, moveFeatures(features, state), moveScores);
        move = bestMove(moveScores, allowed);
      }
      if (move === shift) {
        state.push();
        continue;
      }
      const head = move === left ? state.front : state.fromTop(1);
      labelScores.fill(0);
      labels.add(features, labelFeatures(features, state, head, state.fromTop(0)), labelScores);
      if (move === left) state.hangLeft(bestLabel(labelScores));
      else state.hangRight(bestLabel(labelScores));
    }
  };
}
