import assert from 'node:assert/strict';
import { definitionAt } from '../../server/src/core/features/definition';
import { bracketed, readAtCursor } from '../support/cursor';

/** The text with the place that the jump leads to in brackets. */
const target = (marked: string): string => {
  const { text, article, offset } = readAtCursor(marked);
  const jump = definitionAt(article, offset);
  return bracketed(text, jump ? [jump.to] : []);
};

describe('going to the speaker', () => {
  const led = '[Nora Whitcombe] came by sea. “The port is shut,” Whitcombe said. She left.';
  for (const from of [
    'Nora Whitcombe came by sea. “The port is <|>shut,” Whitcombe said. She left.',
    'Nora Whitcombe came by sea. “The port is shut,” Whit<|>combe said. She left.',
    'Nora Whitcombe came by sea. “The port is shut,” Whitcombe sa<|>id. She left.',
    'Nora Whitcombe came by sea. “The port is shut,” Whitcombe said. Sh<|>e left.',
    'Nora Whit<|>combe came by sea. “The port is shut,” Whitcombe said. She left.',
  ])
    it(from, () => assert.equal(target(from), led));

  it('leads past a date in the quotation to who is quoted', () => {
    assert.equal(
      target('“We met on January 2<|>6, 2025,” said Nora Whitcombe.'),
      '“We met on January 26, 2025,” said [Nora Whitcombe].',
    );
  });

  it('leads nowhere from an orphan quotation', () => {
    assert.equal(target('“It is <|>over.” The line went dead.'), '“It is over.” The line went dead.');
  });
});
