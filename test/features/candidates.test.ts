import assert from 'node:assert/strict';
import { candidatesAt } from '../../server/src/core/features/candidates';
import { spanOf } from '../support/byHand';
import { readArticle } from '../support/cursor';

const namesAt = (text: string, words: string, ...others: Parameters<typeof candidatesAt>[2][]): readonly string[] =>
  candidatesAt(readArticle(text), spanOf(text, words), ...others).map(
    ({ speaker, because }) => `${speaker.name}: ${because}`,
  );

describe('the candidates for a quotation', () => {
  const text =
    'Ida Moor opened the hall.\n\nIt rained.\n\nAnna Keller met Ruth Stone. “We are ready,” she said.\n\n“No,” Tom Hale said.';

  it('are those the pronoun fits, then those near it, then the others', () => {
    const names = namesAt(text, '“We are ready,”');
    assert.deepEqual(new Set(names.slice(0, 2)), new Set(['Anna Keller: fits', 'Ruth Stone: fits']));
    assert.equal(names.at(-1), 'Ida Moor: article');
  });

  it('begin with whoever it is now', () => {
    assert.equal(namesAt(text, '“No,”')[0], 'Tom Hale: current');
  });

  it('end with those whom the registry knows and the article does not name', () => {
    const registry = {
      speakers: [
        { id: 'ida', name: 'Ida Moor' },
        { id: 'juma', name: 'Juma Wekesa' },
      ],
    };
    assert.deepEqual(namesAt(text, '“No,”', registry).slice(-2), ['Ida Moor: article', 'Juma Wekesa: registry']);
  });
});
