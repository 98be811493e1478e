import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRegistry } from '../../server/src/core/registry/isRegistry';

describe('whether a speakers.json is a registry of speakers', () => {
  for (const text of [
    '{ "speakers": [] }',
    '\uFEFF{ "speakers": [{ "id": "quill", "name": "Dora Quill" }] }',
    '{ "speakers": [{ "id": "quill", "name": "Dora Quill", "nickname": "Dodo" }] }',
    '{ "speakers": [{ "name": "Dora Quill" }',
    '{ "$schema": "https://example.org/schemas/speakers.schema.json", "people": 7 }',
  ])
    it(`it is: ${text}`, () => assert.equal(isRegistry(text), true));

  for (const text of [
    '',
    '[]',
    '7',
    '[{ "name": "Dora Quill", "talk": "Piers" }]',
    '{ "speakers": {} }',
    '{ "speakers": ["left", "right"] }',
    '{ "speakers": [{ "id": 1, "name": "Dora Quill", "bio": "Builds piers.", "talk": "Piers", "photo": "quill.png" }] }',
    '{ "$schema": "https://example.org/conference.json", "talks": [] }',
  ])
    it(`it is not: ${text}`, () => assert.equal(isRegistry(text), false));

  it('may hold anything', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.equal(typeof isRegistry(text), 'boolean')),
    ));
});
