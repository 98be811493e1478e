import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';
import { findingsOf } from '../../server/src/core/rules/findings';
import type { Level } from '../../server/src/core/rules/rule';

const article = analyze(
  'Critics say the bridge is unsafe.\nThe hall fell silent. “It will never open again.” Nothing moved.',
);
const codes = (levels: readonly (readonly [string, Level])[]): readonly string[] =>
  findingsOf(article, new Map(levels)).map(({ code, severity }) => `${severity} ${code}`);

describe('the findings of an article', () => {
  it('have each rule’s own level where nothing else is said', () =>
    assert.deepEqual(codes([]), ['information source/vague', 'warning attribution/unattributed-quote']));

  it('take the nearest level: the rule’s, its group’s, that for all', () =>
    assert.deepEqual(
      codes([
        ['*', 'off'],
        ['source/*', 'hint'],
        ['attribution/unattributed-quote', 'error'],
      ]),
      ['hint source/vague', 'error attribution/unattributed-quote'],
    ));

  it('are in text order, inside the text, and the same each time, for any text', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (some) => {
        const text = some.join(' ');
        const found = findingsOf(analyze(text), new Map([['*', 'hint']]));
        assert.deepEqual(found, findingsOf(analyze(text), new Map([['*', 'hint']])));
        let from = 0;
        for (const { span } of found) {
          assert.ok(span.start >= from && span.start <= span.end && span.end <= text.length);
          from = span.start;
        }
      }),
    ));
});

const pieces = [
  'Critics say',
  'Keller',
  'claimed',
  'that',
  '“',
  '”',
  '"',
  '.',
  ',',
  '\n',
  '3/4/2025',
  'June 31',
  'yesterday',
  '👩‍🚀',
  'she',
  'many',
];
