import assert from 'node:assert/strict';
import { linkedMarksAt } from '../../server/src/core/features/linkedMarks';
import { bracketed, readAtCursor } from '../support/cursor';

const linked = (marked: string): string | undefined => {
  const { text, article, offset } = readAtCursor(marked);
  const marks = linkedMarksAt(article, offset);
  return marks && bracketed(text, marks);
};

describe('marks that are typed over together', () => {
  it('are a straight pair, from either', () => {
    assert.equal(linked('<|>"We are ready," he said.'), '["]We are ready,["] he said.');
    assert.equal(linked('"We are ready,<|>" he said.'), '["]We are ready,["] he said.');
  });

  it('are not curly ones, which differ', () => assert.equal(linked('<|>“We are ready,” he said.'), undefined));

  it('are none inside the words, and none of a quotation that is open', () => {
    assert.equal(linked('"We are <|>ready," he said.'), undefined);
    assert.equal(linked('<|>"We are ready, he said.'), undefined);
  });
});
