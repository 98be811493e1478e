import assert from 'node:assert/strict';
import { inlaysIn } from '../../server/src/core/features/inlayHints';
import type { Span } from '../../server/src/core/model';
import { readArticle } from '../support/cursor';

/** The text with the hints in it, in braces. */
function shown(text: string, publishedOn?: string, within: Span = { start: 0, end: text.length }): string {
  const article = readArticle(text, publishedOn === undefined ? {} : { publishedOn });
  return [...inlaysIn(article, within)]
    .reverse()
    .reduce((all, { offset, words }) => `${all.slice(0, offset)}{${words}}${all.slice(offset)}`, text);
}

describe('hints in the text', () => {
  it('say who a pronoun is that is quoted', () =>
    assert.equal(
      shown('Nora Whitcombe came, and she sat down. “It is shut,” she said.'),
      'Nora Whitcombe came, and she sat down. “It is shut,” she{Nora Whitcombe} said.',
    ));

  it('say which day is meant, and nothing for a date that says it itself', () => {
    assert.equal(
      shown('It closed last Friday, and not on 3 March 2024.', '2025-01-27'),
      'It closed last Friday{Friday 24 January 2025}, and not on 3 March 2024.',
    );
    assert.equal(shown('It closed last Friday.'), 'It closed last Friday.');
  });

  it('are given for what is asked for only', () => {
    const text = 'It closed yesterday. It opens tomorrow.';
    assert.equal(
      shown(text, '2025-01-27', { start: 0, end: 20 }),
      'It closed yesterday{Sunday 26 January 2025}. It opens tomorrow.',
    );
  });

  it('are silent where nobody is settled', () => {
    const text = 'Anna Keller met Ruth Stone. “It is shut,” she said.';
    assert.equal(shown(text), text);
  });
});
