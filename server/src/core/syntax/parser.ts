import type { Scorer } from './classTable';
import { labelFeatures, seeArc } from './labelFeatures';
import { Seen as SeenOfArc } from './labelTemplates';
import { moveFeatures, seeMove } from './moveFeatures';
import { Seen as SeenOfMove } from './moveTemplates';
import { relationNames } from './names';
import { left, none, type ParseState, right, shift } from './parseState';
import type { FeatureRounds } from './templates';

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

/** Whether no other move in \`allowed\` is nearer to \`best\` than \`by\`. */
function moveLeads(scores: Int32Array, allowed: number, best: number, by: number): boolean {
  const bar = (scores[best] as number) - by;
  for (let move = shift; move <= right; move++)
    if (move !== best && allowed & (1 << move) && (scores[move] as number) > bar) return false;
  return true;
}

/** Whether no other label but *root* is nearer to \`best\` than \`by\`. */
function labelLeads(scores: Int32Array, best: number, by: number): boolean {
  const bar = (scores[best] as number) - by;
  for (let label = 0; label < relationNames.length; label++)
    if ((scores[label] as number) > bar && label !== best && label !== rootLabel) return false;
  return true;
}

/** What the parser looks up, and when that is enough. */
export interface ParserRounds {
  readonly moves: FeatureRounds;
  readonly labels: FeatureRounds;
}

/**
 * Parses from left to right, greedily: first where the next arc goes (`moves`), then at once what it is (`labels`), so
 * that later moves know. Works on `state`, which holds the tree afterwards. Most decisions are clear from a few features;
 * the rest are looked up only where they are not (after Strubell and others 2015, “Learning dynamic feature selection”).
 */
export function parser(
  moves: Scorer,
  labels: Scorer,
  rounds: ParserRounds = { moves: moveFeatures, labels: labelFeatures },
): (state: ParseState) => void {
  const features = new Int32Array(Math.max(rounds.moves.size, rounds.labels.size));
  const seenOfMove = new Int32Array(SeenOfMove.count);
  const seenOfArc = new Int32Array(SeenOfArc.count);
  const moveScores = new Int32Array(3);
  const labelScores = new Int32Array(relationNames.length);

  const moveIn = (state: ParseState, allowed: number): number => {
    seeMove(seenOfMove, state);
    moveScores.fill(0);
    let best = none;
    for (const { start, end, enough } of rounds.moves.rounds) {
      rounds.moves.write(features, seenOfMove, start, end);
      moves.add(features, end - start, moveScores);
      best = bestMove(moveScores, allowed);
      if (moveLeads(moveScores, allowed, best, enough)) break;
    }
    return best;
  };
  const labelIn = (state: ParseState, head: number): number => {
    seeArc(seenOfArc, state, head, state.fromTop(0));
    labelScores.fill(0);
    let best = none;
    for (const { start, end, enough } of rounds.labels.rounds) {
      rounds.labels.write(features, seenOfArc, start, end);
      labels.add(features, end - start, labelScores);
      best = bestLabel(labelScores);
      if (labelLeads(labelScores, best, enough)) break;
    }
    return best;
  };

  return (state) => {
    while (!state.done) {
      if (state.front === state.size && state.depth === 1) {
        state.hangLeft(rootLabel);
        continue;
      }
      const allowed = allowedMoves(state);
      const move = forcedMove(allowed) ?? moveIn(state, allowed);
      if (move === shift) state.push();
      else if (move === left) state.hangLeft(labelIn(state, state.front));
      else state.hangRight(labelIn(state, state.fromTop(1)));
    }
  };
}
