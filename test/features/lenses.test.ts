import assert from 'node:assert/strict';
import { lensesOf } from '../../server/src/core/features/lenses';
import { readArticle } from '../support/cursor';

const lenses = (text: string): readonly string[] => {
  const article = readArticle(text);
  return lensesOf(article).map(({ span, title }) => `${text.slice(span.start, span.end)} | ${title}`);
};

describe('the line over a first mention', () => {
  it('says how much somebody says', () =>
    assert.deepEqual(lenses('Nora Whitcombe came. “The port is shut,” Whitcombe said. “Nobody sails,” she said.'), [
      'Nora Whitcombe | Nora Whitcombe: 2 quotations, 6 words',
    ]));

  it('counts one as one', () =>
    assert.deepEqual(lenses('“No,” Tom Hale said.'), ['Tom Hale | Tom Hale: 1 quotation, 1 word']));

  it('is over nobody who does not speak, and over no source that is not identified', () =>
    assert.deepEqual([...lenses('Tom Hale left.'), ...lenses('“It is over.” The line went dead.')], []));
});
