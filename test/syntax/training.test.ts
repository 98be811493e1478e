import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readModel } from '../../server/src/core/syntax/model';
import { learnSyntax } from '../../scripts/train/training';
import type { TreebankSentence } from '../../scripts/train/treebank';
import { readWordRows } from '../../scripts/train/wordRows';
import { modelBytes } from '../../scripts/train/writeModel';
import { arcsOf, tokens } from '../support/sentences';

/** A sentence as rows of *form lemma UPOS XPOS head relation*; heads count from 1, 0 for the root. */
function sentenceOf(table: string): TreebankSentence {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '');
  return {
    ...{ forms: column(0), lemmas: column(1), upos: column(2), xpos: column(3), relations: column(5) },
    heads: column(4).map((head) => Number(head) - 1),
  };
}

const verbs = ['said', 'hoped', 'denied'].map((verb) =>
  sentenceOf(`
    The    the    DET   DT  2 det
    baker  baker  NOUN  NN  3 nsubj
    ${verb} ${verb} VERB VBD 0 root
    it     it     PRON  PRP 5 nsubj
    rained rain   VERB  VBD 3 ccomp
    .      .      PUNCT .   3 punct`),
);
const sentences = Array.from({ length: 12 }, () => verbs).flat();
const words = readWordRows(join(__dirname, '..', '..', 'scripts', 'train', 'words.tsv.gz'));

function trained(): Uint8Array {
  const freezing = { updates: 0, threshold: 0, steps: 31, least: 1 };
  const learned = learnSyntax(sentences, words, { tagger: 2, jackknife: 1, parser: 2 }, freezing, () => undefined);
  const rows = {
    tagRows: learned.tagger.frozen(freezing),
    labelRows: learned.labels.frozen(freezing),
    moveRows: learned.moves.frozen(freezing),
  };
  return modelBytes({ data: [], words, ...learned, ...rows }, {});
}

describe('training', () => {
  it('writes the same bytes for the same treebank, and what it has seen it can read', function () {
    this.timeout(60_000);
    const bytes = trained();
    assert.ok(Buffer.from(bytes).equals(trained()));
    const model = readModel(bytes);
    assert.ok('analyze' in model);
    const sentence = 'The baker hoped it rained .';
    assert.deepEqual(arcsOf(sentence, model.analyze(tokens(sentence))), [
      'det(baker, The)',
      'nsubj(hoped, baker)',
      'root(, hoped)',
      'nsubj(rained, it)',
      'ccomp(hoped, rained)',
      'punct(hoped, .)',
    ]);
  });
});
