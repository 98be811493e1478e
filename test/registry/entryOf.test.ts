import assert from 'node:assert/strict';
import { entryOf } from '../../server/src/core/registry/entryOf';

describe('the entry of a speaker', () => {
  const text = '{ "speakers": [{ "id": "a", "name": "Ida Moor" }, { "name": "Tom Hale", "id": "b" }] }';

  it('is where its name stands', () => {
    const at = entryOf(text, 'b');
    assert.equal(at && text.slice(at.start, at.end), '"Tom Hale"');
  });

  it('is nowhere for somebody else, and in what is no such file', () => {
    for (const [file, id] of [
      [text, 'c'],
      ['', 'a'],
      ['[{ "id": "a" }]', 'a'],
      ['{ "speakers": 7 }', 'a'],
    ] as const)
      assert.equal(entryOf(file, id), undefined);
  });
});
