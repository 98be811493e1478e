import assert from 'node:assert/strict';
import { unresolvedIn } from '../../server/src/core/features/unresolved';
import { type InWords, read, sidecarAfter } from '../support/byHand';
import { readArticle } from '../support/cursor';

function open(text: string, corrections: readonly InWords[] = [], edited = text): readonly string[] {
  const decisions = read(sidecarAfter(text, corrections));
  return unresolvedIn(readArticle(edited, { decisions }), decisions, []).map(
    ({ why, words, detail }) => `${why}: ${words}${detail && ` (${detail})`}`,
  );
}

const orphan = 'The hall fell silent. “It is over now.” Nobody moved.';

describe('what is to resolve', () => {
  it('are quotations without a speaker, by what is missing', () => {
    const text = `${orphan}\n\nAnna Keller met Ruth Stone. “We are ready,” she said.`;
    assert.deepEqual(open(text), ['unattributed: “It is over now.”', 'ambiguous: “We are ready,” (she)']);
  });

  it('are dates that stay open', () => {
    assert.deepEqual(open('It closed yesterday, after two hours.'), ['undated: yesterday']);
  });

  it('is done once a person has said who speaks, and what a date means', () => {
    assert.deepEqual(open(orphan, [{ about: 'speaker', at: '“It is over', speaker: { name: 'Ida Moor' } }]), []);
    assert.deepEqual(open('It closed yesterday.', [{ about: 'value', at: 'yesterday', value: '2025-01-26' }]), []);
  });

  it('are decisions whose words are gone', () => {
    const speaker = { name: 'Ida Moor' };
    assert.deepEqual(open(orphan, [{ about: 'speaker', at: '“It is over', speaker }], 'It rained.'), [
      'unplaced: “It is over now.” (said by Ida Moor)',
    ]);
  });

  it('are decisions that contradict each other', () => {
    const by = (name: string): object =>
      JSON.parse(sidecarAfter(orphan, [{ about: 'speaker', at: '“It is over', speaker: { name } }])).items[0];
    const decisions = read(JSON.stringify({ type: 'AnnotationPage', items: [by('Ida Moor'), by('Tom Hale')] }));
    const items = unresolvedIn(readArticle(orphan, { decisions }), decisions, []);
    assert.deepEqual(
      items.map(({ why, detail }) => [why, detail]),
      [
        ['conflict', 'said by Ida Moor'],
        ['conflict', 'said by Tom Hale'],
      ],
    );
  });
});
