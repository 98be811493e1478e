import assert from 'node:assert/strict';
import { changesQuotedWords, editsTogether, fixesAt, onlyFixes, safeFixes } from '../../server/src/core/features/fixes';
import type { Edit, Finding, Fix } from '../../server/src/core/model';
import { readArticle } from '../support/cursor';
import { applyEdits } from '../support/rules';

/** The change that turns `[old|new]` in a text from the one into the other. */
function change(marked: string): { readonly text: string; readonly fix: Fix } {
  let text = '';
  const edits: Edit[] = [];
  for (const [, before = '', old, newText = ''] of marked.matchAll(/([^[]*)(?:\[([^|]*)\|([^\]]*)\])?/g)) {
    const start = text.length + before.length;
    text += before + (old ?? '');
    if (old !== undefined) edits.push({ span: { start, end: start + old.length }, newText });
  }
  return { text, fix: { title: 'Change', edits } };
}
const finding = (code: string, start: number, end: number, fixes: readonly Fix[] = []): Finding => ({
  code,
  severity: 'hint',
  span: { start, end },
  message: 'Look again.',
  fixes,
});
const fixAt = (start: number, end: number, newText: string): Fix => ({
  title: newText,
  edits: [{ span: { start, end }, newText }],
});

describe('a fix changes quoted words', () => {
  for (const marked of [
    '“The [harbour|harbor] is open,” Keller said.',
    '“The harbor is [|wide ]open,” Keller said.',
    'Keller called it “[a bit |]risky”.',
    'She read “The [Grey|Gray] House” aloud.',
  ])
    it(`in ${marked}`, () => {
      const { text, fix } = change(marked);
      assert.ok(changesQuotedWords(readArticle(text), fix));
    });

  for (const marked of [
    '“The harbor is open,” Keller [claimed|said].',
    '["|“]The harbor is open,["|”] Keller said.',
    '“The harbor is open[|,]” Keller said.',
    'Keller said[ that |, ]“The harbor is open for everybody.”',
    '“The harbor is open”[|, Keller said].',
  ])
    it(`but not in ${marked}`, () => {
      const { text, fix } = change(marked);
      assert.ok(!changesQuotedWords(readArticle(text), fix));
    });
});

describe('fixes', () => {
  it('are offered where the cursor touches their finding', () => {
    const findings = [finding('a/b', 2, 5, [fixAt(2, 5, 'x'), fixAt(2, 5, 'y')]), finding('a/c', 8, 9)];
    const titles = (start: number, end = start): readonly string[] =>
      fixesAt(findings, { start, end }).map(({ fix }) => fix.title);
    assert.deepEqual(titles(1), []);
    assert.deepEqual(titles(2), ['x', 'y']);
    assert.deepEqual(titles(5), ['x', 'y']);
    assert.deepEqual(titles(6), []);
    assert.deepEqual(titles(0, 20), ['x', 'y']);
  });

  it('of one kind are those that leave no choice', () => {
    const findings = [
      finding('a/b', 0, 1, [fixAt(0, 1, 'one')]),
      finding('a/b', 2, 3, [fixAt(2, 3, 'two'), fixAt(2, 3, 'three')]),
      finding('a/c', 4, 5, [fixAt(4, 5, 'four')]),
    ];
    assert.deepEqual(
      onlyFixes(findings, 'a/b').map(({ title }) => title),
      ['one'],
    );
  });

  it('are safe only where they say so', () => {
    const safe: Fix = { ...fixAt(0, 1, 'safe'), safe: true };
    const findings = [finding('a/b', 0, 1, [fixAt(0, 1, 'other'), safe]), finding('a/b', 2, 3, [fixAt(2, 3, 'no')])];
    assert.deepEqual(safeFixes(findings), [safe]);
  });

  it('are made together as far as they do not overlap, a shared edit once', () => {
    const article = readArticle('abcdefgh');
    const fixes = [fixAt(6, 7, 'G'), fixAt(0, 3, 'ABC'), fixAt(0, 3, 'ABC'), fixAt(2, 5, '-'), fixAt(4, 4, '|')];
    assert.equal(applyEdits(article.text, editsTogether(article, fixes)), 'ABCd|efGh');
  });

  it('of which one changes quoted words are made without that one', () => {
    const { text } = change('He “claimed” it. He claimed it.');
    const fixes = [fixAt(4, 11, 'said'), fixAt(20, 27, 'said')];
    assert.equal(applyEdits(text, editsTogether(readArticle(text), fixes)), 'He “claimed” it. He said it.');
  });
});
