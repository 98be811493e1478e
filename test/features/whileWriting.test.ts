import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carriedOver, changeBetween, findingsWhileWriting } from '../../server/src/core/features/whileWriting';
import type { Finding } from '../../server/src/core/model';
import { readAtCursor } from '../support/cursor';

/** Findings at the words in brackets. */
function findingsIn(marked: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const [, before = '', words] of marked.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += before;
    const span = { start: text.length, end: text.length + (words?.length ?? 0) };
    if (words !== undefined) findings.push({ code: 'a/b', severity: 'hint', span, message: '' });
    text += words ?? '';
  }
  return { text, findings };
}
const marked = (text: string, findings: readonly Finding[]): string =>
  [...findings]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (all, { span: { start, end } }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );

describe('while somebody writes', () => {
  /** What is shown of the findings in brackets, of which none was shown before. */
  const shown = (text: string): string => {
    const { findings } = findingsIn(text.replace('<|>', ''));
    const at = readAtCursor(text.replace(/[[\]]/g, ''));
    return marked(at.text, findingsWhileWriting(at.article, findings, [], at.offset));
  };
  for (const [what, text, expected] of [
    [
      'the word at the cursor is left alone',
      'He [clai<|>med] it. She [claimed] it.',
      'He claimed it. She [claimed] it.',
    ],
    ['also at its end', 'He [claimed<|>] it. She left.', 'He claimed it. She left.'],
    ['a sentence that is not finished is left alone', 'She [left]. [Critics] say<|>', 'She [left]. Critics say'],
    ['one that is finished is not', 'She [left]. [Critics] say so.<|>', 'She [left]. [Critics] say so.'],
    ['nor one in whose middle the cursor is', '[Critics] say <|> so.', '[Critics] say  so.'],
  ] as const)
    it(what, () => assert.equal(shown(text), expected));

  it('what was shown before stays', () => {
    const { article, offset } = readAtCursor('Critics say<|>');
    const { findings } = findingsIn('[Critics] say');
    assert.deepEqual(findingsWhileWriting(article, findings, findings, offset), findings);
  });
});

describe('findings after a change', () => {
  for (const [before, after, expected] of [
    ['One [two] three', 'So. One two three', 'So. One [two] three'],
    ['One [two] three', 'One two, three', 'One [two], three'],
    ['One [two six] three', 'One two or six three', 'One [two or six] three'],
    ['One [two] [three]', 'One twhree', 'One twhree'],
    ['[One] two', 'One two', '[One] two'],
  ] as const)
    it(`${before} → ${after}`, () => {
      const { text, findings } = findingsIn(before);
      assert.equal(marked(after, carriedOver(findings, changeBetween(text, after))), expected);
    });

  it('is the smallest that makes one text into the other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b') }),
        fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b') }),
        (before, after) => {
          const { start, oldEnd, newEnd } = changeBetween(before, after);
          assert.equal(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd), after);
          assert.ok(start <= oldEnd && start <= newEnd);
        },
      ),
    );
  });
});
