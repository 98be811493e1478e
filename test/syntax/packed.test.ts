import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packBytes, packKeys } from '../../scripts/train/pack';
import { unpackBytes, unpackKeys } from '../../server/src/core/syntax/packed';

describe('packed columns', () => {
  it('gives back the numbers that were packed, in ascending order', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 300 }), (numbers) => {
        const keys = Int32Array.from(numbers.sort((a, b) => a - b));
        assert.deepEqual(unpackKeys(packKeys(keys), 0, keys.length), keys);
      }),
    ));

  it('gives back the bytes that were packed', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const column = Uint8Array.from(bytes);
        assert.deepEqual(unpackBytes(packBytes(column), 0, column.length), column);
      }),
    ));

  it('packs a lopsided column within the longest code', () => {
    const column = Uint8Array.from({ length: 60_000 }, (_, i) => Math.floor(Math.log2(i + 1)) * 16);
    assert.deepEqual(unpackBytes(packBytes(column), 0, column.length), column);
  });

  it('reads zeros past the end instead of failing', () => {
    assert.equal(unpackBytes(new Uint8Array(3), 0, 5).length, 5);
    assert.equal(unpackKeys(new Uint8Array(0), 0, 5).length, 5);
  });
});
