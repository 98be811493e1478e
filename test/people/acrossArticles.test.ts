import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { SpeakerRegistry } from '../../server/src/core/model';
import { identitiesAcross, namedSpeakers } from '../../server/src/core/people/acrossArticles';
import { english } from '../support/english';

/** Each identity as its name, the articles it is in, and why; articles are called a, b, c. */
function across(texts: readonly string[], speakers?: SpeakerRegistry): readonly string[] {
  const articles = texts.map((text, i) => ({
    id: 'abc'.charAt(i),
    speakers: namedSpeakers(analyze(text, { ...(speakers && { speakers }) })),
  }));
  return identitiesAcross(articles, english.people).map(
    ({ name, members }) =>
      `${name}: ${members.map(({ article, because }) => [article, ...because].join(' ')).join(', ')}`,
  );
}

describe('who is the same in several articles', () => {
  for (const [what, texts, expected] of [
    ['a full name', ['Dora Quill left.', 'Dora Quill came back.'], ['Dora Quill: a, b full-name']],
    [
      'a full name with a like role',
      ['Mayor Dora Quill left.', 'Dora Quill, the former mayor, came back.'],
      ['Dora Quill: a, b full-name role'],
    ],
    [
      'not with other roles',
      ['Mayor Dora Quill left.', 'Dora Quill, a welder, came.'],
      ['Dora Quill: a', 'Dora Quill: b'],
    ],
    [
      '… unless others are named with both',
      ['Mayor Dora Quill met Arne Solvik.', 'Dora Quill, a welder, met Arne Solvik.'],
      ['Dora Quill: a, b full-name context', 'Arne Solvik: a, b full-name context'],
    ],
    ['not of another gender', ['Mr. Robin Quill left.', 'Ms. Robin Quill left.'], ['Robin Quill: a', 'Robin Quill: b']],
    ['not by a family name alone', ['Dora Quill left.', 'Quill left.'], ['Dora Quill: a']],
    ['not by a role alone', ['The mayor left.', 'The mayor came back.'], []],
    [
      'a form of the name with the same role',
      ['Mayor William Hale left.', 'Mayor Bill Hale left.'],
      ['William Hale: a, b role'],
    ],
    ['not a form of the name alone', ['William Hale left.', 'Bill Hale left.'], ['William Hale: a', 'Bill Hale: b']],
    [
      'nobody who fits two',
      ['Mayor Dora Quill left.', 'Dora Quill, a welder, left.', 'Dora Quill left.'],
      ['Dora Quill: a', 'Dora Quill: b', 'Dora Quill: c'],
    ],
    ['a body', ['The Harbour Board met.', 'The Harbour Board met.'], ['Harbour Board: a, b full-name']],
    ['not a report', ['A report says no.', 'The report says yes.'], []],
  ] as const)
    it(what, () => assert.deepEqual(across(texts), expected));

  const registry = (...speakers: SpeakerRegistry['speakers']): SpeakerRegistry => ({ speakers });

  it('goes by the registry, under any name', () =>
    assert.deepEqual(
      across(['Quill said no.', 'Dodo said yes.'], registry({ id: 'quill', name: 'Dora Quill', aliases: ['Dodo'] })),
      ['Dora Quill: a, b registry'],
    ));

  it('keeps two of one name apart where the registry or a decision does', () => {
    const one = (id: string): SpeakerRegistry => registry({ id, name: 'Dora Quill' });
    const articles = ['first', 'second'].map((id) => ({
      id,
      speakers: namedSpeakers(analyze('Dora Quill left.', { speakers: one(id) })),
    }));
    assert.deepEqual(
      identitiesAcross(articles, english.people).map(({ id }) => id),
      ['first', 'second'],
    );
  });
});
