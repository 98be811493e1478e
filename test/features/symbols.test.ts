import assert from 'node:assert/strict';
import { fits, symbolsOf } from '../../server/src/core/features/symbols';
import { readArticle } from '../support/cursor';

describe('the symbols of an article', () => {
  it('are its speakers and its quotations, with whose they are', () => {
    const article = readArticle(
      '“It is over.” The line went dead.\n\nNora Whitcombe, the harbour minister, came. “The port is shut,” Whitcombe said.',
    );
    assert.deepEqual(
      symbolsOf(article).map(({ name, kind, detail }) => [name, kind, detail]),
      [
        ['Nora Whitcombe', 'person', 'harbour minister'],
        ['“It is over.”', 'quotation', undefined],
        ['“The port is shut,”', 'quotation', 'Nora Whitcombe'],
      ],
    );
  });

  it('are found by some of their letters, in order', () => {
    for (const query of ['', 'anna', 'akel', 'A K', 'ann kell']) assert.ok(fits('Anna Keller', query), query);
    for (const query of ['kella', 'xanna', 'Anna Kellerx']) assert.ok(!fits('Anna Keller', query), query);
  });
});
