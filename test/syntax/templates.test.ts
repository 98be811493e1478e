import assert from 'node:assert/strict';
import { featureOf } from '../../server/src/core/syntax/hash';
import { labelRounds } from '../../server/src/core/syntax/labelTemplates';
import { moveRounds } from '../../server/src/core/syntax/moveTemplates';
import { placeRounds } from '../../server/src/core/syntax/tagTemplates';
import { always, featureRounds, type Round, together } from '../../server/src/core/syntax/templates';

const rounds: readonly Round<number>[] = [
  {
    enough: 10,
    templates: [
      [7, 1, 2, 3],
      [3, 2],
    ],
  },
  { enough: always, templates: [[5, 3, 1]] },
];
const seen = Int32Array.from([0, 41, -9, 1 << 30]);

describe('feature templates', () => {
  it('write the features that their number and what is seen make, round by round', () => {
    const features = featureRounds(rounds);
    const out = new Int32Array(features.size);
    features.write(out, seen, 0, 2);
    assert.deepEqual([...out], [featureOf(7, 41, -9, 1 << 30), featureOf(3, -9), 0]);
    features.write(out, seen, 2, 3);
    assert.equal(out[0], featureOf(5, 1 << 30, 41));
    assert.deepEqual(features.rounds, [
      { start: 0, end: 2, enough: 10 },
      { start: 2, end: 3, enough: always },
    ]);
  });

  it('are the same for training however the rounds are cut', () => {
    const [first, second] = rounds;
    assert.ok(first && second);
    assert.deepEqual(together(rounds), together([second, first]));
    assert.deepEqual(
      together(rounds).map(({ templates }) => templates.map(([id]) => id)),
      [[3, 5, 7]],
    );
  });

  for (const [name, own] of Object.entries({ moveRounds, labelRounds, placeRounds }))
    it(`have a number each, and a last round that always decides: ${name}`, () => {
      const ids = own.flatMap(({ templates }) => templates.map(([id]) => id));
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(
        own.map(({ enough }) => enough === always),
        own.map((_, i) => i === own.length - 1),
      );
    });
});
