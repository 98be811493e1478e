import assert from 'node:assert/strict';
import { coverageOf } from '../../server/src/core/report/coverage';
import { readArticle } from '../support/cursor';

/** Each paragraph of the body as `coverage attributed/sentences`. */
const coverage = (text: string): readonly string[] => {
  const article = readArticle(text);
  return coverageOf(article, article.attributions).map(
    ({ coverage: how, attributed, sentences }) => `${how} ${attributed}/${sentences}`,
  );
};

describe('the coverage of a paragraph', () => {
  it('is whole where each sentence is somebody’s', () =>
    assert.deepEqual(coverage('“We finished early,” said Maria Odell. She said it held.'), ['attributed 2/2']));

  it('is partial where the article itself says the rest', () =>
    assert.deepEqual(coverage('“We finished early,” said Maria Odell. The bridge is long. It is new.'), [
      'partly 1/3',
    ]));

  it('is nobody’s where nobody is named for the quotation either', () =>
    assert.deepEqual(coverage('“It is over.” The line went dead.'), ['nobody 0/2']));

  it('counts each sentence of a long quotation', () =>
    assert.deepEqual(coverage('“We finished early. Nobody was hurt. It holds,” said Maria Odell.'), [
      'attributed 3/3',
    ]));

  it('leaves headings, bylines and front matter out', () =>
    assert.deepEqual(coverage('---\ntitle: A\n---\n\n# The bridge opens\n\nBy Nora Quill\n\nIt rained.'), [
      'nobody 0/1',
    ]));
});
