import assert from 'node:assert/strict';
import { correctionsAt } from '../../server/src/core/features/corrections';
import { spanOf } from '../support/byHand';
import { readArticle, readAtCursor } from '../support/cursor';

function offered(marked: string): readonly string[] {
  const { article, offset } = readAtCursor(marked);
  return correctionsAt(article, { start: offset, end: offset }).map(({ title }) => title);
}

describe('the corrections that are offered', () => {
  it('for a quotation that could be of several people name them', () =>
    assert.deepEqual(
      new Set(offered('Anna Keller met Ruth Stone. “We are <|>ready,” she said.')),
      new Set([
        'Said by Anna Keller',
        'Said by Ruth Stone',
        'Assign a speaker…',
        'Accept this quotation',
        'Not a quotation',
      ]),
    ));

  it('for one with a speaker put another in their place', () =>
    assert.deepEqual(offered('“We are <|>ready,” Tom Hale said.'), [
      'Assign another speaker…',
      'Accept this quotation',
      'Not a quotation',
    ]));

  it('for a date say that it is none', () => assert.deepEqual(offered('It closed in M<|>ay.'), ['Not a date']));

  it('for selected words say what they are', () => {
    const text = 'The plan is dead, and nobody knew.';
    const titles = correctionsAt(readArticle(text), spanOf(text, 'The plan is dead')).map(({ title }) => title);
    assert.deepEqual(titles, ['Mark as quotation', 'Mark as source', 'Mark as cue', 'Mark as date', 'Mark as claim']);
  });

  it('are none for other words', () => assert.deepEqual(offered('It ra<|>ined.'), []));
});
