import assert from 'node:assert/strict';
import { fits, symbolsAcross, symbolsOf } from '../../server/src/core/features/symbols';
import { namedSpeakers } from '../../server/src/core/people/acrossArticles';
import { readArticle } from '../support/cursor';
import { english } from '../support/english';

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

  it('have one name for whoever is the same in several articles, and all names to be found by', () => {
    const articles = ['Mayor William Brandt said no.', 'Mayor Bill Brandt said yes.', 'Ida Moor said no.'].map(
      (text) => {
        const article = readArticle(text);
        return { symbols: symbolsOf(article), named: namedSpeakers(article) };
      },
    );
    const people = symbolsAcross(articles, english.people).filter(({ kind }) => kind === 'person');
    assert.deepEqual(
      people.map(({ name, detail }) => [name, detail]),
      [
        ['William Brandt', 'Mayor, in 2 articles'],
        ['William Brandt', 'Mayor, in 2 articles'],
        ['Ida Moor', undefined],
      ],
    );
    assert.ok(people[0]?.aliases?.includes('Bill Brandt'));
  });

  it('are found by some of their letters, in order', () => {
    for (const query of ['', 'anna', 'akel', 'A K', 'ann kell']) assert.ok(fits('Anna Keller', query), query);
    for (const query of ['kella', 'xanna', 'Anna Kellerx']) assert.ok(!fits('Anna Keller', query), query);
  });
});
