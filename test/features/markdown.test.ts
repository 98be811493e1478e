import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, excerpt, plainText } from '../../server/src/core/features/markdown';
import { readArticle } from '../support/cursor';

describe('text in Markdown', () => {
  for (const [text, markdown] of [
    ['[a](command:x)', '\\[a\\](command:x)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['**bold** _and_ `code`', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\`'],
    ['a\\*b', 'a\\\\\\*b'],
    ['https://example.org', 'https\\://example.org'],
    ['WWW.example.org', 'WWW\\.example.org'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['two\r\n\r\n# lines', 'two # lines'],
  ] as const)
    it(`shows ${JSON.stringify(text)} as it is`, () => assert.equal(escapeMarkdown(text), markdown));

  it('reads the same as plain text once the escapes are off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        assert.equal(plainText(escapeMarkdown(text)), text.replace(/\s+/gu, ' ')),
      ),
    );
  });

  it('takes emphasis off for editors that show none', () => assert.equal(plainText('**Nora \\*W\\***'), 'Nora *W*'));
});

describe('an excerpt', () => {
  const cut = (text: string, length: number): string =>
    excerpt(readArticle(text), { start: 0, end: text.length }, length);
  for (const [text, length, expected] of [
    ['We are ready', 12, 'We are ready'],
    ['We are ready for talks', 12, 'We are ready…'],
    ['We are ready for talks', 14, 'We are ready…'],
    ['Unbelievablylongword', 10, 'Unbelievab…'],
    ['ab 😀😀😀', 4, 'ab…'],
    ['😀😀😀', 3, '😀…'],
    ['two\n\nlines', 20, 'two lines'],
    ['', 10, ''],
  ] as const)
    it(`of ${JSON.stringify(text)} in ${length} units`, () => assert.equal(cut(text, length), expected));

  it('never has half a pair and is never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const shown = cut(text, length);
        assert.ok(shown.length <= length + 1);
        assert.doesNotMatch(shown, /\p{Cs}/u);
      }),
    );
  });
});
