import assert from 'node:assert/strict';
import { decidedPlaces } from '../../server/src/core/features/decidedPlaces';
import { read, sidecarAfter } from '../support/byHand';
import { readArticle } from '../support/cursor';

describe('the places of decisions', () => {
  const text = 'The hall fell silent. “It is over now.” Nobody moved.';
  const sidecar = sidecarAfter(text, [{ about: 'speaker', at: '“It is over', speaker: { name: 'Ida Moor' } }]);

  it('lead to their line in the sidecar', () => {
    const decisions = read(sidecar);
    const [place] = decidedPlaces(readArticle(text, { decisions }), decisions, sidecar);
    assert.ok(place?.line !== undefined);
    assert.equal(text.slice(place.span.start, place.span.end), '“It is over now.”');
    assert.equal(place.says, 'said by Ida Moor');
    assert.match(sidecar.split('\n')[place.line - 1] ?? '', /Ida Moor/);
  });

  it('are none where the words are gone', () =>
    assert.deepEqual(decidedPlaces(readArticle('It rained.'), read(sidecar), sidecar), []));
});
