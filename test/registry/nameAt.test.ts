import assert from 'node:assert/strict';
import { nameAt, nameInJson } from '../../server/src/core/registry/nameAt';

const at = (marked: string): readonly string[] | undefined => {
  const text = marked.replace('<|>', '');
  const found = nameAt(text, marked.indexOf('<|>'));
  return found && [found.id, found.is, found.name, text.slice(found.span.start, found.span.end)];
};

describe('the name at a place in speakers.json', () => {
  it('is the name or an alias', () => {
    const first = '{ "id": "b", "name": "Tom Hale" }';
    assert.deepEqual(at(`{ "speakers": [${first}, { "id": "a", "name": "Ida M<|>oor" }] }`), [
      ...['a', 'name', 'Ida Moor', 'Ida Moor'],
    ]);
    assert.deepEqual(at(`{ "speakers": [${first}, { "aliases": ["Ids", "<|>Ida \\"M\\""], "id": "a" }] }`), [
      ...['a', 'alias', 'Ida "M"', 'Ida \\"M\\"'],
    ]);
  });

  it('is nothing elsewhere, and in what is no such file', () => {
    for (const text of [
      '{ "speakers": [{ "id": "<|>a", "name": "Ida Moor" }] }',
      '{ "speakers": [{ "id": "a", "name": <|>"Ida Moor" }] }',
      '{ "speakers": [{ "name": "Ida <|>Moor" }] }',
      '{ "speakers": [{ "id": "a", "name": <|>7 }] }',
      '{ "speakers": [{ "id": "a", "aliases": "Ida<|>" }] }',
      '["Ida<|>"]',
      '<|>',
    ])
      assert.equal(at(text), undefined, text);
  });

  it('is written as JSON has it', () => assert.equal(nameInJson('Ida "M" Moor'), 'Ida \\"M\\" Moor'));
});
