import assert from 'node:assert/strict';
import { usesAt } from '../../server/src/core/features/references';
import { readAtCursor } from '../support/cursor';

const uses = (marked: string): string[] => {
  const { text, article, offset } = readAtCursor(marked);
  return usesAt(article, offset).map(
    ({ span, use, declares }) => `${use}${declares ? ', in full' : ''}: ${text.slice(span.start, span.end)}`,
  );
};

describe('all places of a speaker', () => {
  const story = (name: string): string =>
    `Nora Whitcombe came by sea. “The port is shut,” ${name} said. Then she left. Ann Oakley said she stayed.`;

  it('tell sources of quotations from other mentions', () => {
    assert.deepEqual(uses(story('Whit<|>combe')), [
      'mention, in full: Nora Whitcombe',
      'source: Whitcombe',
      'mention: she',
    ]);
  });

  it('are found from a quotation as well', () => {
    assert.deepEqual(uses('“The port is <|>shut,” said Nora Whitcombe.'), ['source, in full: Nora Whitcombe']);
  });

  it('are none for an orphan quotation', () => assert.deepEqual(uses('“It is <|>over.” The line went dead.'), []));
});
