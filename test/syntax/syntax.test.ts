import assert from 'node:assert/strict';
import type { SyntaxModel } from '../../server/src/core/lexicon/syntaxModel';
import { articleSyntax, noSyntax, unreadSyntax } from '../../server/src/core/syntax/syntax';
import { layoutOf, readParagraphText } from '../../server/src/core/text/layout';
import { english } from '../support/english';

/** A model that only notes what it is asked to read. */
function noting(): { readonly model: SyntaxModel; readonly asked: string[] } {
  const asked: string[] = [];
  const model: SyntaxModel = {
    analyze(words) {
      asked.push(words.join(' '));
      const none = new Uint8Array(words.length);
      const heads = Int16Array.from(words, (_, i) => i - 1);
      return { length: words.length, tags: none, fine: none, heads, labels: none, lemma: () => '' };
    },
  };
  return { model, asked };
}

const text = 'It rained. He said: “We will rebuild the old mill.”';
const paragraph = readParagraphText(text, 'body', english.text);
const layout = layoutOf(text, [0], [paragraph]);

describe('the grammar of an article', () => {
  it('reads a sentence when it is asked for, once', () => {
    const { model, asked } = noting();
    const syntax = articleSyntax(layout, [unreadSyntax([])], model);
    assert.deepEqual(asked, []);
    assert.equal(syntax.of(0), syntax.of(0));
    assert.deepEqual(asked, ['It rained .']);
  });

  it('keeps what was read with the paragraph', () => {
    const { model, asked } = noting();
    const kept = unreadSyntax([]);
    const earlier = articleSyntax(layout, [kept], model).of(1);
    const moved = layoutOf(`\n\n${text}`, [2], [paragraph]);
    assert.equal(articleSyntax(moved, [kept], model).of(1), earlier);
    assert.equal(asked.length, 1);
  });

  it('reads a quoted sentence apart from the one around it', () => {
    const { model, asked } = noting();
    const quoted = { start: text.indexOf('“'), end: text.length };
    articleSyntax(layout, [unreadSyntax([quoted])], model).of(1);
    assert.equal(asked.length, 2);
    assert.equal(asked[1], 'We will rebuild the old mill');
  });

  it('has nothing to say without a model or outside the article', () => {
    assert.equal(noSyntax.of(0), undefined);
    assert.equal(articleSyntax(layout, [unreadSyntax([])], undefined).of(0), undefined);
    assert.equal(articleSyntax(layout, [unreadSyntax([])], noting().model).of(9), undefined);
  });

  it('takes the first of two quotations that overlap', () => {
    assert.deepEqual(
      unreadSyntax([
        { start: 0, end: 9 },
        { start: 4, end: 6 },
        { start: 9, end: 12 },
      ]).quoted,
      [
        { start: 0, end: 9 },
        { start: 9, end: 12 },
      ],
    );
  });
});
