import assert from 'node:assert/strict';
import { declarationAt, typeDefinitionAt } from '../../server/src/core/features/declaration';
import { readAtCursor } from '../support/cursor';

const to = (find: typeof declarationAt, marked: string): string | undefined => {
  const { text, article, offset } = readAtCursor(marked);
  const jump = find(article, offset);
  return jump && text.slice(jump.to.start, jump.to.end);
};

describe('what a speaker is', () => {
  const story = 'Nora Whitcombe, the harbour minister, came by sea. “The port is shut,” Whit<|>combe said.';

  it('is where the article gives the role', () => assert.equal(to(declarationAt, story), 'harbour minister'));

  it('is the first full name where it gives none', () =>
    assert.equal(to(declarationAt, 'Nora Whitcombe came. “It is sh<|>ut,” Whitcombe said.'), 'Nora Whitcombe'));

  it('is nothing for an orphan quotation', () =>
    assert.equal(to(declarationAt, '“It is <|>over.” The line went dead.'), undefined));

  it('leads to the body that a spokesman speaks for', () =>
    assert.equal(
      to(typeDefinitionAt, 'Halden Works closed its gates. “We are tired,” a spokes<|>man for Halden Works said.'),
      'Halden Works',
    ));

  it('leads nowhere for somebody who speaks for nobody', () => assert.equal(to(typeDefinitionAt, story), undefined));
});
