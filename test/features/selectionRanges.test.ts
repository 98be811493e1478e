import assert from 'node:assert/strict';
import fc from 'fast-check';
import { selectionsAt } from '../../server/src/core/features/selectionRanges';
import { contains } from '../../server/src/core/features/spans';
import { readArticle, readAtCursor } from '../support/cursor';

const steps = (marked: string): string[] => {
  const { text, article, offset } = readAtCursor(marked);
  return selectionsAt(article, offset).map(({ start, end }) => text.slice(start, end));
};

describe('expanding the selection', () => {
  it('goes from the word to the quotation, the sentence, the paragraph, the article', () => {
    assert.deepEqual(steps('Rain.\n\n“The port is sh<|>ut,” said Nora Whitcombe. It rained.'), [
      '',
      'shut',
      '“The port is shut,”',
      '“The port is shut,” said Nora Whitcombe.',
      '“The port is shut,” said Nora Whitcombe. It rained.',
      'Rain.\n\n“The port is shut,” said Nora Whitcombe. It rained.',
    ]);
  });

  it('takes the words of a source whole', () => {
    assert.ok(steps('“The port is shut,” said Nora Whit<|>combe.').includes('Nora Whitcombe'));
  });

  it('has an answer in an empty article', () => assert.deepEqual(steps('<|>'), ['']));

  it('goes outwards in every step, anywhere in any text', () => {
    const piece = fc.constantFrom(
      '“It is over,” ',
      'said Nora Whitcombe. ',
      '\n\n',
      'They met. ',
      '“',
      '😀',
      ' on Friday ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(200), (pieces, at) => {
        const text = pieces.join('');
        const spans = selectionsAt(readArticle(text), Math.min(at, text.length));
        spans.slice(1).forEach((outer, index) => {
          const inner = spans[index];
          assert.ok(inner && contains(outer, inner) && outer.end - outer.start > inner.end - inner.start);
        });
        assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
      }),
    );
  });
});
