import assert from 'node:assert/strict';
import { articleReport } from '../../server/src/core/report/report';
import type { Voice } from '../../server/src/core/report/voices';
import { readArticle } from '../support/cursor';

const voicesOf = (text: string): readonly Voice<string>[] =>
  articleReport(readArticle(text), ({ start, end }) => text.slice(start, end)).voices;

describe('the voices of an article', () => {
  it('have all that is given as theirs, direct words apart', () => {
    const [voice, ...others] = voicesOf(
      '“The weir will hold,” said Nora Whitcombe, the harbour engineer. Whitcombe said the old one had leaked.',
    );
    assert.deepEqual(others, []);
    assert.deepEqual(voice, {
      speaker: 'nora-whitcombe',
      name: 'Nora Whitcombe',
      role: 'harbour engineer',
      kind: 'named',
      gender: 'not-stated',
      quotedWords: 9,
      directWords: 4,
      quotations: [
        { place: '“The weir will hold,”', words: '“The weir will hold,”' },
        { place: 'the old one had leaked', words: 'the old one had leaked' },
      ],
    });
  });

  it('go from the first part of a quotation to its last', () => {
    assert.deepEqual(
      voicesOf('“We are ready,” said Nora Whitcombe, “to talk to all.”').flatMap(({ quotations, quotedWords }) => [
        quotations.map(({ place }) => place),
        quotedWords,
      ]),
      [['“We are ready,” said Nora Whitcombe, “to talk to all.”'], 7],
    );
  });

  it('name nobody where nobody is named, and leave a source that is not identified in its marks', () => {
    assert.deepEqual(
      voicesOf('“It is over.” The line went dead.\n\n“I never saw it,” he said.').map(({ name, kind }) => [name, kind]),
      [
        [undefined, 'nobody'],
        ['“he”', 'unclear'],
      ],
    );
  });

  for (const [what, text, gender] of [
    ['a given name', '“It holds,” said Anna Keller.', 'not-stated'],
    ['a pronoun', 'Anna Keller built the weir. She said it would hold.', 'female'],
    ['a title', '“It holds,” said Mr. Robin Keller.', 'male'],
    ['a word for a woman or a man', '“It holds,” said Robin Keller, a spokeswoman for the Tarrow Trust.', 'female'],
    ['nothing, of a body', 'The council said it would hold.', undefined],
  ] as const)
    it(`${gender === undefined ? 'have no gender' : `are ${gender}`} by ${what}`, () =>
      assert.deepEqual(
        voicesOf(text).map((voice) => voice.gender),
        [gender],
      ));
});
