import assert from 'node:assert/strict';
import { type Fold, foldsOf } from '../../server/src/core/features/folding';
import { bracketed, readArticle } from '../support/cursor';

const folded = (text: string, kind: Fold['kind']): string =>
  bracketed(
    text,
    foldsOf(readArticle(text))
      .filter((fold) => fold.kind === kind)
      .map(({ span }) => span),
  );

describe('folding', () => {
  it('folds each section up to the next heading', () => {
    assert.equal(
      folded('It began on Monday.\n\n# The strike\n\nThe port is shut.\n\n# The talks\n\nThey go on.\n\n', 'section'),
      'It began on Monday.\n\n[# The strike\n\nThe port is shut.]\n\n[# The talks\n\nThey go on.]\n\n',
    );
  });

  it('folds a quotation that runs over paragraphs', () => {
    assert.equal(
      folded('“The port is shut,” she said. “It will stay so.\n\n“Nobody sails.” The rain went on.', 'quotation'),
      '“The port is shut,” she said. [“It will stay so.\n\n“Nobody sails.”] The rain went on.',
    );
  });

  it('folds front matter', () => {
    assert.equal(
      folded('---\ntitle: Ferries\n---\n\nThe port is shut.\n', 'front-matter'),
      '[---\ntitle: Ferries\n---]\n\nThe port is shut.\n',
    );
  });

  it('finds nothing to fold in an empty article', () => assert.deepEqual(foldsOf(readArticle('')), []));
});
