import assert from 'node:assert/strict';
import { englishText } from '../../server/src/core/lexicon/en/text';
import { type Layout, layoutOf, readParagraphText } from '../../server/src/core/text/layout';
import { paragraphsOf } from '../../server/src/core/text/paragraphs';

function layoutFrom(text: string): Layout {
  const spans = paragraphsOf(text, englishText);
  return layoutOf(
    text,
    spans.map(({ start }) => start),
    spans.map(({ start, end, kind }) => readParagraphText(text.slice(start, end), kind, englishText)),
  );
}

describe('layout', () => {
  const text = '---\ndate: 2025-01-27\n---\n\nIt snowed. Boats 🚢 stayed.\r\n\r\n  Nobody left.';
  const layout = layoutFrom(text);

  it('places sentences in the article', () => {
    assert.deepEqual(
      layout.sentences.map(({ start, end }) => text.slice(start, end)),
      ['It snowed.', 'Boats 🚢 stayed.', 'Nobody left.'],
    );
  });
  it('gives each sentence its tokens', () => {
    const tokensIn = ({ firstToken, endToken }: { firstToken: number; endToken: number }): readonly string[] =>
      Array.from({ length: endToken - firstToken }, (_, i) =>
        text.slice(layout.tokens.starts[firstToken + i], layout.tokens.ends[firstToken + i]),
      );
    assert.deepEqual(layout.sentences.map(tokensIn), [
      ['It', 'snowed', '.'],
      ['Boats', '🚢', 'stayed', '.'],
      ['Nobody', 'left', '.'],
    ]);
  });
  it('gives each paragraph its sentences, and front matter none', () => {
    assert.deepEqual(
      layout.paragraphs.map(({ kind, firstSentence, endSentence }) => [kind, firstSentence, endSentence]),
      [
        ['front-matter', 0, 0],
        ['body', 0, 2],
        ['body', 2, 3],
      ],
    );
    assert.deepEqual(
      layout.sentences.map(({ paragraph }) => paragraph),
      [1, 1, 2],
    );
  });
  it('is empty for an empty text', () => {
    const { paragraphs, sentences, tokens } = layoutFrom('');
    assert.deepEqual([paragraphs.length, sentences.length, tokens.length], [0, 0, 0]);
  });
});
