import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { findingsOf } from '../../server/src/core/rules/findings';

/** The words that rules report, in text order. */
function reported(text: string): readonly string[] {
  const levels = new Map([
    ['*', 'off'],
    ['source/vague', 'hint'],
    ['verb/loaded', 'hint'],
  ] as const);
  return findingsOf(analyze(text), levels).map(({ span }) => text.slice(span.start, span.end));
}

const vague = 'Critics say the bridge is unsafe.';
const loaded = 'Keller claimed that it is safe.';

describe('comments in the text', () => {
  it('silence a rule from there on', () =>
    assert.deepEqual(reported(`${vague}\n\n<!-- onrecord-disable source/vague -->\n\n${vague} ${loaded}`), [
      'Critics say',
      'claimed',
    ]));

  it('let it speak again', () =>
    assert.deepEqual(
      reported(
        `<!-- onrecord-disable source/vague -->\n\n${vague}\n\n<!-- onrecord-enable source/vague -->\n\nSome residents fear it.`,
      ),
      ['Some residents fear'],
    ));

  it('silence the paragraph after them', () =>
    assert.deepEqual(
      reported(
        `<!-- onrecord-disable-next-paragraph source/vague -->\n\n${vague} ${loaded}\n\nSome residents fear it.`,
      ),
      ['claimed', 'Some residents fear'],
    ));

  it('silence several rules, a group or all, and may give a reason', () => {
    assert.deepEqual(reported(`<!-- onrecord-disable source/vague, verb/loaded -->\n${vague} ${loaded}`), []);
    assert.deepEqual(reported(`<!-- onrecord-disable verb/* -- the court’s own word -->\n${vague} ${loaded}`), [
      'Critics say',
    ]);
    assert.deepEqual(reported(`<!-- onrecord-disable -->\n${vague}\n<!-- onrecord-enable -->\n${loaded}`), ['claimed']);
    assert.deepEqual(reported(`<!--onrecord-disable-->${vague} ${loaded}`), []);
  });

  it('are no comments of ours where they say something else, or are never closed', () => {
    assert.deepEqual(reported(`<!-- disable source/vague -->\n${vague}`), ['Critics say']);
    assert.deepEqual(reported(`<!-- onrecord-disabled -->\n${vague}`), ['Critics say']);
    assert.deepEqual(reported(`<!-- onrecord-disable source/vague\n\n${vague}`), ['Critics say']);
  });

  it('are read in time that grows with the text', () => {
    const many = '<!-- onrecord-disable a '.repeat(20_000);
    assert.deepEqual(reported(many), []);
  });
});
