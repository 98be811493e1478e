import assert from 'node:assert/strict';
import { countsOf, quotationsIn } from '../../server/src/core/features/quotations';
import { readArticle } from '../support/cursor';

describe('the quotations of an article', () => {
  const text =
    '“It is over.” The line went dead.\n\n“We are ready,” said Nora Whitcombe, “to talk to all.” Critics say she is late.';

  it('stand in text order, each from its first part to its last', () => {
    assert.deepEqual(
      quotationsIn(readArticle(text)).map(({ span, speaker }) => [text.slice(span.start, span.end), speaker]),
      [
        ['“It is over.”', undefined],
        ['“We are ready,” said Nora Whitcombe, “to talk to all.”', 'Nora Whitcombe'],
        ['she is late', 'Critics'],
      ],
    );
  });

  it('are counted, and so are those that nobody is named for', () => {
    const { quotations, unattributed } = countsOf(readArticle(text));
    assert.deepEqual({ quotations, unattributed }, { quotations: 3, unattributed: 1 });
  });
});
