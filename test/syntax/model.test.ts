import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { modelFormat, openModel } from '../../server/src/core/syntax/modelFile';
import { readModel } from '../../server/src/core/syntax/model';
import { englishSyntax } from '../support/english';
import { arcsOf, tokens, treeFault, withClasses, withFineTags } from '../support/sentences';

const bytes = new Uint8Array(readFileSync(join(__dirname, '..', '..', 'server', 'weights', 'en.syntax.bin')));

function problemOf(changed: Uint8Array): string {
  const read = readModel(changed);
  return 'problem' in read ? read.problem : 'none';
}

describe('the weights file', () => {
  it('says in its header what it is, what it was made from and how good it is', () => {
    const file = openModel(bytes);
    assert.ok('header' in file);
    assert.equal(file.header.format, modelFormat);
    assert.equal(file.header.language, 'en');
    assert.match(file.header.data.join('\n'), /EWT.*\n.*GUM.*\nWordNet.*\nGloVe/);
    assert.ok((file.header.scores['UPOS'] ?? 0) >= 95.7);
    assert.ok((file.header.scores['UAS'] ?? 0) >= 85);
    assert.ok((file.header.scores['LAS'] ?? 0) >= 81.5);
  });

  it('is small enough for the package', () => assert.ok(bytes.length <= 4 * 1024 * 1024, `${bytes.length} bytes`));

  it('is told from other files, and a damaged one from a whole one', () => {
    assert.equal(problemOf(new Uint8Array(0)), 'not a syntax model');
    assert.equal(problemOf(new TextEncoder().encode('From the AP comes this story')), 'not a syntax model');
    assert.equal(problemOf(bytes.slice(0, 200)), 'the syntax model is cut short in its header');
    assert.match(problemOf(bytes.slice(0, bytes.length - 5)), /cut short/);
    const damaged = bytes.slice();
    damaged[damaged.length - 1000] = (damaged[damaged.length - 1000] ?? 0) ^ 1;
    assert.equal(problemOf(damaged), 'the syntax model is damaged');
  });

  it('gives a problem or a model for any bytes after the right mark, and never throws', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        assert.notEqual(problemOf(Uint8Array.from([...bytes.subarray(0, 8), ...rest])), 'none');
      }),
    ));
});

describe('the English model', () => {
  it('finds the reporting verb, its subject and its clause', () => {
    const sentence = 'The mayor said on Friday that the bridge would reopen .';
    const arcs = arcsOf(sentence, englishSyntax().analyze(tokens(sentence)));
    for (const arc of ['root(, said)', 'nsubj(said, mayor)', 'ccomp(said, reopen)', 'mark(reopen, that)'])
      assert.ok(arcs.includes(arc), `${arc} is not among ${arcs.join(', ')}`);
  });

  it('finds the agent of a passive', () => {
    const sentence = 'The plan was criticized by local farmers .';
    const arcs = arcsOf(sentence, englishSyntax().analyze(tokens(sentence)));
    for (const arc of ['nsubj:pass(criticized, plan)', 'obl:agent(criticized, farmers)'])
      assert.ok(arcs.includes(arc), `${arc} is not among ${arcs.join(', ')}`);
  });

  it('tells word classes by where a word stands', () => {
    for (const [sentence, expected] of [
      ['They report the report .', 'They/PRON report/VERB the/DET report/NOUN ./PUNCT'],
      ['Maria Voss claims victory .', 'Maria/PROPN Voss/PROPN claims/VERB victory/NOUN ./PUNCT'],
      ['His claims were false .', 'His/PRON claims/NOUN were/AUX false/ADJ ./PUNCT'],
    ] as const)
      assert.equal(withClasses(sentence, englishSyntax().analyze(tokens(sentence))), expected);
  });

  it('tells tense by the Penn tag', () => {
    for (const expected of [
      'She/PRP has/VBZ warned/VBN that/IN the/DT dam/NN broke/VBD and/CC will/MD break/VB again/RB ./.',
      // A known error, held so that its end is noticed: *rose* is a verb here. The treebanks have it ten times, four as a flower.
      'She/PRP says/VBZ that/IN prices/NNS rose/NN ./.',
    ]) {
      const sentence = expected.replace(/\/\S+/g, '');
      assert.equal(withFineTags(sentence, englishSyntax().analyze(tokens(sentence))), expected);
    }
  });

  it('gives the dictionary form of regular and irregular words', () => {
    const sentence = 'Women told reporters that the parties had agreed , denying earlier stories .';
    const { length, lemma } = englishSyntax().analyze(tokens(sentence));
    assert.equal(
      Array.from({ length }, (_, i) => lemma(i)).join(' '),
      'woman tell reporter that the party have agree , deny early story .',
    );
    assert.equal(lemma(-1) + lemma(99), '');
  });

  it('makes one tree of any words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('“', '”', ',', 'said', 'He', '.')), { maxLength: 40 }),
        (words) => {
          assert.equal(treeFault(englishSyntax().analyze(words)), undefined);
        },
      ),
    ));

  it('makes one tree of more words than a sentence has', () => {
    const reading = englishSyntax().analyze(Array.from({ length: 40_000 }, (_, i) => (i % 3 ? 'word' : 'said')));
    assert.equal(reading.length, 40_000);
    assert.equal(treeFault(reading), undefined);
  });

  it('reads the same words the same way, whatever it has read before', () => {
    const words = tokens('The council denied the claim , adding that it would appeal .');
    const fresh = readModel(bytes);
    assert.ok('analyze' in fresh);
    const { tags, heads, labels } = fresh.analyze(words);
    fresh.analyze(tokens('Something else entirely was said here .'));
    const again = fresh.analyze(words);
    assert.deepEqual([again.tags, again.heads, again.labels], [tags, heads, labels]);
  });
});
