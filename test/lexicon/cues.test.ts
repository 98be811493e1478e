import assert from 'node:assert/strict';
import type { Frame } from '../../server/src/core/lexicon/cueWords';
import { cueNouns } from '../../server/src/core/lexicon/en/cueNouns';
import { englishCues } from '../../server/src/core/lexicon/en/cues';
import { cueVerbs } from '../../server/src/core/lexicon/en/cueVerbs';
import { verbForms } from '../../server/src/core/lexicon/en/inflection';

const frames: ReadonlySet<Frame> = new Set([
  'clause',
  'that',
  'question',
  'quote',
  'infinitive',
  'person-infinitive',
  'passive-infinitive',
  'view',
  'object',
  'predicate',
]);

for (const [name, rows] of [
  ['verbs', cueVerbs],
  ['nouns', cueNouns],
] as const)
  describe(`the table of cue ${name}`, () => {
    const lemmas = rows.map(({ lemma }) => lemma);
    it('is sorted by lemma', () => assert.deepEqual(lemmas, [...lemmas].sort()));
    it('has no lemma twice', () => assert.equal(new Set(lemmas).size, lemmas.length));
    it('says what each takes', () => {
      for (const row of rows)
        assert.ok(row.frames.length > 0 || ('prepositions' in row && row.prepositions.length > 0), row.lemma);
    });
    it('knows each frame', () => {
      for (const { lemma, frames: own } of rows)
        for (const frame of own) assert.ok(frames.has(frame), `${lemma}: ${frame}`);
    });
    it('names no frame twice for a lemma', () => {
      for (const { lemma, frames: own } of rows) assert.equal(new Set(own).size, own.length, lemma);
    });
  });

describe('the forms of a cue verb', () => {
  for (const [lemma, forms] of [
    ['say', 'say says saying said'],
    ['deny', 'deny denies denying denied'],
    ['write', 'write writes writing wrote written'],
    ['admit', 'admit admits admitting admitted'],
    ['agree', 'agree agrees agreeing agreed'],
    ['lie', 'lie lies lying lied'],
    ['veto', 'veto vetos vetoing vetoed'],
    ['signal', 'signal signals signaling signalling signaled signalled'],
  ] as const)
    it(`of ${lemma}`, () =>
      assert.equal(
        verbForms(lemma)
          .map(({ text }) => text)
          .join(' '),
        forms,
      ));
  it('finds a verb with its particle before the verb alone', () => {
    assert.deepEqual(
      englishCues.verbs.get('pointed')?.map(({ verb }) => verb.lemma),
      ['point out', 'point'],
    );
  });
});
