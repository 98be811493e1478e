import assert from 'node:assert/strict';
import { featureOf } from '../../server/src/core/syntax/hash';
import { decisiveRows } from '../../scripts/train/closeDecisions';
import { paired } from '../../scripts/train/movePerceptron';
import { relationNames } from '../../server/src/core/syntax/names';
import { WordInfos } from '../../server/src/core/syntax/wordInfo';
import { wordTable } from '../../server/src/core/syntax/wordTable';

/** Rows in ascending order, as tables want them. */
const keysOf = (...keys: readonly number[]): Int32Array => Int32Array.from(keys).sort();
const noWords = { words: [], tags: { best: new Uint8Array(0), other: new Uint8Array(0) } };
const tags = { upos: Uint8Array.of(0), xpos: Uint8Array.of(0), verb: 1 };

describe('rows that decide', () => {
  const keys = keysOf(featureOf(1, 1), featureOf(2, 2));
  const labels = {
    classCount: relationNames.length,
    keys,
    starts: Int32Array.of(0, 1, 3),
    classes: Uint8Array.of(4, 4, 7),
    weights: Int8Array.of(2, 1, 3),
  };

  it('are those with a large weight where nothing is parsed', () => {
    const moves = paired(keys, [
      [1, 0],
      [2, -1],
    ]);
    const kept = decisiveRows({ moves, labels }, [noWords], tags);
    assert.deepEqual([...kept.moves.keys], [keys[1]]);
    assert.deepEqual([...kept.labels.keys], [keys[1]]);
    assert.deepEqual([...kept.labels.starts], [0, 2]);
    assert.deepEqual([...kept.labels.weights], [1, 3]);
  });

  it('are small ones too, where a sentence has a close decision that they have a part in', () => {
    const empty = new Uint8Array(0);
    const columns = { classes: empty, usual: empty, nounField: empty, verbField: empty, frames: empty, guess: empty };
    const table = wordTable(
      new Int32Array(0),
      { ...columns, groupLow: empty, groupHigh: empty },
      { middle: empty, coarse: empty },
    );
    const infos = new WordInfos(table, { ambiguity: new Map(), onlyTag: new Map(), common: new Set() });
    const words = ['boats', 'sail'].map((form) => infos.of(form));
    const sentence = { words, tags: { best: Uint8Array.of(0, 0), other: Uint8Array.of(255, 255) } };
    // Without weights for moves both are shifted, then the second hangs on the first: template 201 says on which side.
    const sides = keysOf(featureOf(201, 1), featureOf(201, 2));
    const small = { ...labels, keys: sides, weights: Int8Array.of(1, 1, 1) };
    const kept = decisiveRows({ moves: paired(new Int32Array(0), []), labels: small }, [sentence], tags);
    assert.deepEqual([...kept.labels.keys], [featureOf(201, 2)]);
  });
});

describe('pairs of weights', () => {
  it('are shared by rows, and a rare one gives way to the nearest where a byte cannot tell them apart', () => {
    const all = Array.from({ length: 300 }, (_, i) => [Math.floor(i / 20) - 7, (i % 20) - 9] as const);
    const twice = [...all.slice(0, 256), ...all.slice(0, 256), ...all.slice(256)];
    const { pairs, shift, left } = paired(new Int32Array(twice.length), twice);
    assert.equal(shift.length, 256);
    twice.slice(0, 512).forEach(([forShift, forLeft], row) => {
      assert.deepEqual([shift[pairs[row] ?? 0], left[pairs[row] ?? 0]], [forShift, forLeft]);
    });
    const [rare] = all.slice(299);
    const last = pairs.at(-1) ?? 0;
    assert.ok(rare && Math.abs((shift[last] ?? 0) - rare[0]) + Math.abs((left[last] ?? 0) - rare[1]) <= 6);
  });
});
