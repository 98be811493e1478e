import { arcTable, type MoveRows } from '../../server/src/core/syntax/arcTable';
import { classTable, type Scorer, type SparseRows } from '../../server/src/core/syntax/classTable';
import { featureBits } from '../../server/src/core/syntax/hash';
import { type JointTags, ParseState } from '../../server/src/core/syntax/parseState';
import { parser } from '../../server/src/core/syntax/parser';
import type { TaggedWords } from '../../server/src/core/syntax/tagger';
import type { WordInfo } from '../../server/src/core/syntax/wordInfo';
import { labelFeatures, moveFeatures } from './parseTraining';

/** Which rows are kept whatever they are used for, and how near the second best is to the best in a close decision. */
const kept = { moves: { weight: 2, close: 40 }, labels: { weight: 3, close: 25 } };

export interface ParserRows {
  readonly moves: MoveRows;
  readonly labels: SparseRows;
}

interface Tagged {
  readonly words: readonly WordInfo[];
  readonly tags: TaggedWords;
}

/**
 * The rows that can make a difference. Those left out have small weights only and have no part in any close decision when
 * the sentences of the treebanks are parsed with every feature looked up.
 */
export function decisiveRows(rows: ParserRows, sentences: readonly Tagged[], tags: JointTags): ParserRows {
  const moves = watched(arcTable(rows.moves), kept.moves.close);
  const labels = watched(classTable(rows.labels), kept.labels.close);
  const state = new ParseState(tags);
  const parse = parser(moves, labels, { moves: moveFeatures, labels: labelFeatures });
  for (const { words, tags: own } of sentences) {
    state.begin(words, own);
    parse(state);
  }
  return { moves: decisiveMoves(rows.moves, moves.used), labels: decisiveLabels(rows.labels, labels.used) };
}

/** A scorer that notes the features of close decisions: 1 for each in `used`. It must be asked for all at once. */
function watched(scorer: Scorer, close: number): Scorer & { readonly used: Uint8Array } {
  const used = new Uint8Array(2 ** featureBits);
  return {
    used,
    add(features, count, scores) {
      scorer.add(features, count, scores);
      let [best, second] = [-Infinity, -Infinity];
      for (const score of scores) {
        if (score > best) [best, second] = [score, best];
        else if (score > second) second = score;
      }
      if (best - second < close) for (let i = 0; i < count; i++) used[features[i] as number] = 1;
    },
  };
}

function decisiveMoves({ keys, pairs, shift, left }: MoveRows, used: Uint8Array): MoveRows {
  const largest = shift.map((forShift, pair) => {
    const forLeft = left[pair] ?? 0;
    return Math.max(Math.abs(forShift), Math.abs(forLeft), Math.abs(forShift + forLeft));
  });
  const stays = (row: number): boolean =>
    (largest[pairs[row] ?? 0] ?? 0) >= kept.moves.weight || used[keys[row] ?? 0] === 1;
  return { keys: keys.filter((_, row) => stays(row)), pairs: pairs.filter((_, row) => stays(row)), shift, left };
}

function decisiveLabels({ classCount, keys, starts, classes, weights }: SparseRows, used: Uint8Array): SparseRows {
  const rows = Array.from(keys, (key, row) => ({ key, start: starts[row] ?? 0, end: starts[row + 1] ?? 0 })).filter(
    ({ key, start, end }) =>
      used[key] === 1 || weights.subarray(start, end).some((weight) => Math.abs(weight) >= kept.labels.weight),
  );
  const entries = rows.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  let end = 0;
  return {
    classCount,
    keys: Int32Array.from(rows, ({ key }) => key),
    starts: Int32Array.from([0, ...rows.map((row) => (end += row.end - row.start))]),
    classes: Uint8Array.from(entries, (entry) => classes[entry] ?? 0),
    weights: Int8Array.from(entries, (entry) => weights[entry] ?? 0),
  };
}
