import assert from 'node:assert/strict';
import { reopenedMark } from '../../server/src/core/features/reopenedMark';
import { readAtCursor } from '../support/cursor';

/** The text once a line end was typed before `<|>`. */
function after(marked: string): string {
  const { text, article, offset } = readAtCursor(marked);
  const edit = reopenedMark(article, offset);
  return edit ? text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end) : text;
}

describe('a paragraph that is ended inside a quotation', () => {
  for (const [what, marked, expected] of [
    ['with words to come', '“We came.\n\n<|>We saw,” Tom Hale said.', '“We came.\n\n“We saw,” Tom Hale said.'],
    ['at its end', 'Tom Hale said: “We came.\n\n<|>', 'Tom Hale said: “We came.\n\n“'],
    ['with straight marks', '"We came.\n\n<|>We saw," Tom Hale said.', '"We came.\n\n"We saw," Tom Hale said.'],
    ['before the space between two sentences', '“We came.\n\n<|> We saw.”', '“We came.\n\n“We saw.”'],
    ['on Windows', '“We came.\r\n\r\n<|>We saw,” he said.', '“We came.\r\n\r\n“We saw,” he said.'],
  ] as const)
    it(`has the mark again on the next, ${what}`, () => assert.equal(after(marked), expected));

  it('needs a blank line where the article has them', () => {
    const text = 'It rained.\n\nHe said: “We came.\n<|>We saw.”';
    assert.equal(after(text), text.replace('<|>', ''));
    assert.equal(after('He said: “We came.\n<|>We saw.”'), 'He said: “We came.\n“We saw.”');
  });

  it('is left alone where the mark stands already, or closes', () => {
    for (const marked of ['“We came.\n\n<|>“We saw,” he said.', 'He said: “We came. \n\n<|>”'])
      assert.equal(after(marked), marked.replace('<|>', ''));
  });

  it('is left alone outside quotations', () => {
    const text = '“We came,” he said.\n\n<|>It rained.';
    assert.equal(after(text), text.replace('<|>', ''));
  });
});
