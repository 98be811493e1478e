import assert from 'node:assert/strict';
import { sayingsAt } from '../../server/src/core/features/implementation';
import { readAtCursor } from '../support/cursor';

const sayings = (marked: string): readonly string[] => {
  const { text, article, offset } = readAtCursor(marked);
  return sayingsAt(article, offset).map(({ start, end }) => text.slice(start, end));
};

describe('what somebody says', () => {
  const story = '“The port is shut,” Nora Whitcombe said. “Nobody sails,” <|>she said. “Why?” Tom Hale said.';

  it('is found from any mention', () => assert.deepEqual(sayings(story), ['“The port is shut,”', '“Nobody sails,”']));

  it('is nothing for words that nobody is named for', () =>
    assert.deepEqual(sayings('“It is <|>over.” The line went dead.'), []));
});
