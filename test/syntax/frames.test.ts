import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFramed } from '../../server/src/core/syntax/frames';
import { englishSyntax } from '../support/english';
import { arcsOf, tokens, treeFault } from '../support/sentences';

/** Where the words in marks are, with their marks. */
function quotedIn(words: readonly string[]): readonly { readonly start: number; readonly end: number }[] {
  const marks = [...words.keys()].filter((i) => words[i] === '“' || words[i] === '”');
  return marks.flatMap((start, i) => (i % 2 ? [] : [{ start, end: (marks[i + 1] ?? words.length - 1) + 1 }]));
}

function readingOf(sentence: string): readonly string[] {
  const words = tokens(sentence);
  return arcsOf(sentence, readFramed(englishSyntax(), words, quotedIn(words)));
}

describe('sentences around quoted sentences', () => {
  it('finds the reporting verb and its subject after a long quotation', () => {
    const arcs = readingOf(
      '“ We have waited for years , and those who promised help when the river rose never came , ” Ana Brandt told reporters .',
    );
    for (const arc of ['nsubj(told, Ana)', 'nsubj(waited, We)']) assert.ok(arcs.includes(arc), arcs.join(', '));
  });

  it('leaves words in marks that are part of a phrase in their place', () => {
    const arcs = readingOf('He called it “ a very bad deal ” on Monday .');
    assert.ok(arcs.includes('root(, called)'), arcs.join(', '));
    assert.ok(arcs.includes('det(deal, a)'), arcs.join(', '));
  });

  it('makes one tree, wherever quotations stand', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('“', '”', ',', '.', 'He', 'said', 'they', 'will', 'come', 'tomorrow'), {
          maxLength: 30,
        }),
        (words) => assert.equal(treeFault(readFramed(englishSyntax(), words, quotedIn(words))), undefined),
      ),
    ));

  it('keeps the lemma of each word', () => {
    const sentence = 'She said : “ The dogs barked at us . ”';
    const words = tokens(sentence);
    const { lemma } = readFramed(englishSyntax(), words, quotedIn(words));
    assert.equal(words.map((_, i) => lemma(i)).join(' '), 'she say : “ the dog bark at we . ”');
  });
});
