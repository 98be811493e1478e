import assert from 'node:assert/strict';
import { suggestionsAt } from '../../server/src/core/features/completion';
import type { SpeakerRegistry } from '../../server/src/core/model';
import { readAtCursor } from '../support/cursor';

/** What the text becomes with each suggestion. */
function offered(marked: string, registry?: SpeakerRegistry): readonly string[] {
  const { text, article, offset } = readAtCursor(marked);
  return suggestionsAt(article, offset, registry).map(
    ({ insert, replaces: { start, end } }) => text.slice(0, start) + insert + text.slice(end),
  );
}

describe('what is offered after a quotation', () => {
  it('is who may have said it, the one named last first, by the surname once it is known', () =>
    assert.deepEqual(offered('Anna Keller met Tom Hale. “We are ready,”<|>'), [
      'Anna Keller met Tom Hale. “We are ready,” Hale said',
      'Anna Keller met Tom Hale. “We are ready,” said Hale',
      'Anna Keller met Tom Hale. “We are ready,” Keller said',
      'Anna Keller met Tom Hale. “We are ready,” said Keller',
    ]));

  it('takes the place of what has been begun', () =>
    assert.deepEqual(offered('Tom Hale came. “We are ready,” Ha<|>').slice(0, 1), [
      'Tom Hale came. “We are ready,” Hale said',
    ]));

  it('is nothing before the words, inside them, or after other words', () => {
    for (const marked of ['Tom Hale came. “<|>We are ready.”', 'Tom Hale came. “We <|>go.”', 'Tom Hale came. <|>'])
      assert.deepEqual(offered(marked), []);
  });
});

describe('what is offered after @', () => {
  const registry = {
    speakers: [
      { id: 'ida', name: 'Ida Moor' },
      { id: 'tom', name: 'Tom Hale' },
    ],
  };

  it('is everybody in the article and in the registry, each once', () =>
    assert.deepEqual(offered('Tom Hale came. Then @I<|>', registry), [
      'Tom Hale came. Then Tom Hale',
      'Tom Hale came. Then Ida Moor',
    ]));

  it('is nothing in an address', () => assert.deepEqual(offered('Tom Hale came. Write to desk@h<|>', registry), []));
});
