import assert from 'node:assert/strict';
import type { DecisionChange } from '../../server/src/core/annotations/sidecar';
import { worthRegistering } from '../../server/src/core/registry/worthRegistering';

const place = { exact: 'the mayor', prefix: '', suffix: '', start: 0 };
const meant = (name: string, words: string): readonly DecisionChange[] => [
  { about: 'mark', mark: { about: 'identity', speaker: { name }, teaches: { words, as: 'role' }, place } },
];

describe('what is worth registering', () => {
  it('is somebody whom the registry does not know, or not by these words', () => {
    const hale = { id: 'hale', name: 'Tom Hale' };
    assert.equal(worthRegistering(meant('Tom Hale', 'the mayor'), undefined), 'Tom Hale');
    assert.equal(worthRegistering(meant('Tom Hale', 'the mayor'), { speakers: [hale] }), 'Tom Hale');
  });

  it('is nobody whom it knows by them', () => {
    const speakers = [{ id: 'hale', name: 'Tom Hale', roles: [{ title: 'mayor' }], aliases: ['Tommy'] }];
    assert.equal(worthRegistering(meant('Tom Hale', 'The mayor'), { speakers }), undefined);
    assert.equal(worthRegistering(meant('tom hale', 'Tommy'), { speakers }), undefined);
  });

  it('is nobody without a proper name, and nothing that teaches no words', () => {
    assert.equal(worthRegistering(meant('the spokesman', 'he'), undefined), undefined);
    for (const change of [
      { about: 'publication-date', date: null },
      { about: 'mark', mark: { about: 'speaker', speaker: { name: 'Tom Hale' }, place } },
      { about: 'mark', mark: { about: 'kind', kind: 'direct', place } },
    ] as const)
      assert.equal(worthRegistering([change], undefined), undefined, change.about);
  });
});
