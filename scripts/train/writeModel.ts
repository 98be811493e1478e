import type { MoveRows } from '../../server/src/core/syntax/arcTable';
import type { SparseRows } from '../../server/src/core/syntax/classTable';
import type { sectionIds } from '../../server/src/core/syntax/model';
import { checksumOf, modelFormat, type ModelHeader, modelMark } from '../../server/src/core/syntax/modelFile';
import { relationNames } from '../../server/src/core/syntax/names';
import type { SeenWords } from '../../server/src/core/syntax/wordInfo';
import type { LemmaRow } from './lemmaTraining';
import { packBytes, packKeys } from './pack';
import type { WordRows } from './wordRows';

/** All that training has found out. */
export interface TrainedModel {
  readonly data: readonly string[];
  readonly tags: readonly string[];
  readonly words: WordRows;
  readonly seen: SeenWords;
  readonly lemmas: readonly LemmaRow[];
  readonly tagRows: SparseRows;
  readonly labelRows: SparseRows;
  readonly moveRows: MoveRows;
}

type Columns = Record<(typeof sectionIds)[number], Uint8Array | Int8Array | Int32Array>;

/** The bytes of a weights file; the same model and scores always give the same bytes. */
export function modelBytes(model: TrainedModel, scores: Readonly<Record<string, number>>): Uint8Array {
  const packed = Object.entries(columnsOf(model)).map(([id, column]) => ({
    id,
    count: column.length,
    bytes: column instanceof Int32Array ? packKeys(column) : packBytes(new Uint8Array(column.buffer)),
  }));
  let start = 0;
  const sections = packed.map(({ id, count, bytes }) => {
    start += bytes.length;
    return { id, count, start: start - bytes.length, length: bytes.length };
  });
  const body = Uint8Array.from(Buffer.concat(packed.map(({ bytes }) => bytes)));
  const header: ModelHeader = {
    format: modelFormat,
    language: 'en',
    data: model.data,
    scores,
    tags: model.tags,
    relations: relationNames,
    sections,
    checksum: checksumOf(body, 0),
  };
  const json = Buffer.from(JSON.stringify(header), 'latin1');
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  return Uint8Array.from(Buffer.concat([Uint8Array.from(modelMark), size, json, body]));
}

function columnsOf({ words, seen, lemmas, tagRows, labelRows, moveRows }: TrainedModel): Columns {
  const { columns, nesting } = words;
  const common = Int32Array.from([...seen.common].sort((a, b) => (a >>> 0) - (b >>> 0)));
  const ambiguity = Array.from(common, (key) => (seen.ambiguity.get(key) ?? -1) + 1); // 0 for none, as with tags below
  return {
    'words.keys': words.keys,
    'words.classes': columns.classes,
    'words.usual': columns.usual,
    'words.nounField': columns.nounField,
    'words.verbField': columns.verbField,
    'words.frames': columns.frames,
    'words.guess': columns.guess,
    'words.groupLow': columns.groupLow,
    'words.groupHigh': columns.groupHigh,
    'groups.middle': nesting.middle,
    'groups.coarse': nesting.coarse,
    'seen.keys': common,
    'seen.ambiguityLow': Uint8Array.from(ambiguity, (id) => id & 255),
    'seen.ambiguityHigh': Uint8Array.from(ambiguity, (id) => id >> 8),
    'seen.onlyTag': Uint8Array.from(common, (key) => (seen.onlyTag.get(key) ?? -1) + 1),
    lemmas: Uint8Array.from(Buffer.from(lemmas.map((row) => row.join('\t')).join('\n'), 'latin1')),
    'tags.keys': tagRows.keys,
    'tags.sizes': sizesOf(tagRows),
    'tags.classes': tagRows.classes,
    'tags.weights': tagRows.weights,
    'labels.keys': labelRows.keys,
    'labels.sizes': sizesOf(labelRows),
    'labels.classes': labelRows.classes,
    'labels.weights': labelRows.weights,
    'moves.keys': moveRows.keys,
    'moves.pairs': moveRows.pairs,
    'moves.shift': moveRows.shift,
    'moves.left': moveRows.left,
  };
}

const sizesOf = ({ starts }: SparseRows): Uint8Array =>
  Uint8Array.from({ length: starts.length - 1 }, (_, row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
