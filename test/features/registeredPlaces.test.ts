import assert from 'node:assert/strict';
import { registeredPlaces } from '../../server/src/core/features/registeredPlaces';
import type { SpeakerRegistry } from '../../server/src/core/model';
import { bracketed, readArticle } from '../support/cursor';

const text = '“It is shut,” said Ida Moor. Tom Hale laughed. “So is the pier,” Moor said.';

describe('the places of registered speakers', () => {
  const linked = (registry?: SpeakerRegistry): string => {
    const article = readArticle(text, registry && { speakers: registry });
    return bracketed(
      text,
      registeredPlaces(article, registry).map(({ span }) => span),
    );
  };

  it('are where each is named first', () => {
    assert.equal(linked({ speakers: [{ id: 'moor', name: 'Ida Moor' }] }), text.replace('Ida Moor', '[Ida Moor]'));
  });

  it('are none of those whom no file knows', () => {
    assert.equal(linked({ speakers: [{ id: 'lind', name: 'Rosa Lind' }] }), text);
    assert.equal(linked(), text);
  });
});
