import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { patterns } from '../../server/src/core/attribution/patterns/patterns';
import { english } from '../../server/src/core/lexicon/en/language';
import { expectAttributions, unmarked } from '../support/marked';

/** Patterns are the second chance, so they are shown without a syntax model. */
const language = english;

describe('patterns beside a cue', () => {
  it('have names of their own', () => {
    assert.equal(new Set(patterns.map(({ id }) => id)).size, patterns.length);
  });
  for (const { id, example } of patterns) {
    it(`${id} reads its example as marked`, () => expectAttributions(example, { language }));
    it(`${id} is what finds its example`, () => {
      const found = analyze(unmarked(example), { language }).attributions.map((attribution) => attribution.found);
      assert.deepEqual(found, [id]);
    });
  }
  for (const { id, confidence } of patterns)
    it(`${id} says how sure it is`, () => assert.ok(confidence > 0 && confidence < 1));
});
