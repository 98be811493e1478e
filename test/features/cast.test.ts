import assert from 'node:assert/strict';
import { castOf } from '../../server/src/core/features/cast';
import { corrected } from '../support/byHand';
import { readArticle } from '../support/cursor';

const text =
  'The hall fell silent. “It is over now.” Nobody moved.\n\n' +
  '“We are ready,” Mayor Anna Keller said. “We always were,” she said.\n\n' +
  '“Not so,” Tom Hale said.';

describe('who speaks in an article', () => {
  it('is listed with those first whom nobody names, then in the order in which they speak', () => {
    assert.deepEqual(
      castOf(readArticle(text)).map(({ name, kind, words, quotations }) => [name, kind, words, quotations.length]),
      [
        ['Nobody named', 'unknown', 4, 1],
        ['Anna Keller', 'person', 6, 2],
        ['Tom Hale', 'person', 2, 1],
      ],
    );
  });

  it('counts what a person has assigned', () => {
    const article = corrected(text, [{ about: 'speaker', at: '“It is over now.”', speaker: { name: 'Tom Hale' } }]);
    assert.deepEqual(
      castOf(article).map(({ name, words }) => [name, words]),
      [
        ['Tom Hale', 6],
        ['Anna Keller', 6],
      ],
    );
  });

  it('leads to the first full mention, and to each quotation', () => {
    const article = readArticle(text);
    const keller = castOf(article).find(({ name }) => name === 'Anna Keller');
    assert.ok(keller);
    assert.match(text.slice(keller.span.start, keller.span.end), /Anna Keller$/);
    assert.deepEqual(
      keller.quotations.map(({ span }) => text.slice(span.start, span.end)),
      ['“We are ready,”', '“We always were,”'],
    );
  });
});
