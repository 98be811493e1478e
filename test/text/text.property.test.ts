import assert from 'node:assert/strict';
import fc from 'fast-check';
import { englishText } from '../../server/src/core/lexicon/en/text';
import { layoutOf, readParagraphText } from '../../server/src/core/text/layout';
import { paragraphsOf } from '../../server/src/core/text/paragraphs';
import { anyText } from './anyText';

/** The same article read again: the text stage keeps nothing. */
function layoutFrom(text: string) {
  const spans = paragraphsOf(text, englishText);
  const readings = spans.map(({ start, end, kind }) => readParagraphText(text.slice(start, end), kind, englishText));
  return layoutOf(
    text,
    spans.map(({ start }) => start),
    readings,
  );
}

const holds = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), { numRuns: 400 });

describe('of any text', () => {
  it('paragraphs are in order, apart and inside it, and leave out nothing but white space', () =>
    holds((text) => {
      let from = 0;
      for (const { start, end } of paragraphsOf(text, englishText)) {
        assert.ok(from <= start && start < end && end <= text.length);
        assert.equal(text.slice(from, start).trim(), '');
        from = end;
      }
      assert.equal(text.slice(from).trim(), '');
    }));

  it('tokens do not overlap, hold no white space and cover the rest of each paragraph', () =>
    holds((text) => {
      const { tokens, paragraphs } = layoutFrom(text);
      const covered = new Set<number>();
      for (let i = 0, from = 0; i < tokens.length; i++) {
        const start = tokens.starts[i] ?? -1;
        const end = tokens.ends[i] ?? -1;
        assert.ok(from <= start && start < end && end <= text.length);
        assert.doesNotMatch(text.slice(start, end), /\s/);
        for (let at = start; at < end; at++) covered.add(at);
        from = end;
      }
      for (const { start, end } of paragraphs)
        for (let at = start; at < end; at++)
          assert.equal(covered.has(at), !/\s/.test(text.charAt(at)), `at ${String(at)}`);
    }));

  it('sentences lie in their paragraph and begin and end where tokens do', () =>
    holds((text) => {
      const { tokens, sentences, paragraphs } = layoutFrom(text);
      sentences.forEach(({ start, end, paragraph, firstToken, endToken }, i) => {
        const around = paragraphs[paragraph];
        assert.ok(around && around.start <= start && start < end && end <= around.end);
        assert.ok(start >= (sentences[i - 1]?.end ?? 0));
        assert.equal(tokens.starts[firstToken], start);
        assert.equal(tokens.ends[endToken - 1], end);
      });
    }));

  it('each token outside front matter is in exactly one sentence', () =>
    holds((text) => {
      const { tokens, sentences, paragraphs } = layoutFrom(text);
      const front = paragraphs.find(({ kind }) => kind === 'front-matter');
      const outside = [...tokens.starts].filter((start) => start >= (front?.end ?? 0)).length;
      assert.equal(
        sentences.reduce((sum, { firstToken, endToken }) => sum + endToken - firstToken, 0),
        outside,
      );
    }));

  it('the same reading comes out each time', () =>
    holds((text) => assert.deepEqual(layoutFrom(text), layoutFrom(text))));
});
