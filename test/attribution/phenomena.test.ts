import assert from 'node:assert/strict';
import { phenomena } from '../../server/src/core/attribution/phenomena/phenomena';
import { expectAttributions } from '../support/marked';

describe('phenomena of reported speech', () => {
  it('have names of their own', () => {
    assert.equal(new Set(phenomena.map(({ name }) => name)).size, phenomena.length);
  });
  for (const { name, examples } of phenomena)
    describe(name, () => {
      it('has three examples', () => assert.ok(new Set(examples).size >= 3));
      for (const example of examples) it(example, () => expectAttributions(example));
    });
});
