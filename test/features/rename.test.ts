import assert from 'node:assert/strict';
import { renamed, renamingAt } from '../../server/src/core/features/rename';
import { readAtCursor } from '../support/cursor';

/** The text with the new name in it; places that must be confirmed stay, in square brackets. */
function after(marked: string, newName: string): string {
  const { text, article, offset } = readAtCursor(marked);
  const renaming = renamingAt(article, offset);
  assert.ok(renaming, 'there is no name at <|>');
  return [...renamed(article, renaming, newName)]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span: { start, end }, newText, isQuoted }) => {
      const put = isQuoted ? `[${all.slice(start, end)}]` : newText;
      return all.slice(0, start) + put + all.slice(end);
    }, text);
}

describe('a name that is written anew', () => {
  const story = 'An<|>na Keller came. “It is shut,” Keller said. Tom Hale left. Keller’s car stayed.';

  it('is, wherever it stands, in the words that changed', () => {
    assert.equal(
      after(story, 'Anna Kellar'),
      'Anna Kellar came. “It is shut,” Kellar said. Tom Hale left. Kellar’s car stayed.',
    );
    assert.match(after(story, 'Anne Keller'), /^Anne Keller came\. “It is shut,” Keller said/);
  });

  it('may have more words', () => {
    assert.match(after(story, 'Anna M. Kellar'), /^Anna M\. Kellar came\. “It is shut,” Kellar said/);
  });

  it('is not changed inside a quotation without asking', () => {
    const quoted = 'An<|>na Keller came. “Keller is late,” Tom Hale said. Keller sat down.';
    assert.equal(after(quoted, 'Anna Kellar'), 'Anna Kellar came. “[Keller] is late,” Tom Hale said. Kellar sat down.');
  });

  it('is that of one person, not of another of the same surname', () => {
    const two = 'An<|>na Keller met Paul Keller. Anna Keller left.';
    assert.equal(after(two, 'Anna Kellar'), 'Anna Kellar met Paul Keller. Anna Kellar left.');
  });

  it('is no pronoun, no role and no other word', () => {
    for (const marked of ['Anna Keller came. “It is shut,” s<|>he said.', 'Anna Keller ca<|>me.']) {
      const { article, offset } = readAtCursor(marked);
      assert.equal(renamingAt(article, offset), undefined);
    }
  });
});
