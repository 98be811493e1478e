import assert from 'node:assert/strict';
import { readTreebank } from '../../scripts/train/treebank';
import { scoresOf } from '../../scripts/train/score';
import { english } from '../support/english';
import { devTreebank } from '../support/treebanks';

describe('the English model on the treebanks', () => {
  it('tags and parses every fourth development sentence as well as it is asked to', function () {
    if (!devTreebank || !english.syntax) {
      console.log('      ../shared/ud is absent: no scores on the treebanks');
      return this.skip();
    }
    const sample = readTreebank(devTreebank).filter((_, i) => i % 4 === 0);
    const scores = scoresOf(english.syntax, sample);
    const asked = { UPOS: 95.7, XPOS: 95, lemmas: 97.5, UAS: 84.5, LAS: 81 }; // it is a sample
    for (const [name, least] of Object.entries(asked))
      assert.ok((scores[name] ?? 0) >= least, `${name} is ${scores[name]}, at least ${least} is asked`);
  });
});
