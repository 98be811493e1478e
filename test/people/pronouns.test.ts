import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { expectMentions } from '../support/people';

describe('pronouns', () => {
  for (const [what, text] of [
    ['the subject of the sentence before', '{Dora Quill} left. {She=Dora Quill} was tired.'],
    ['a title tells the gender', 'Mrs. {Quill} met Mr. {Solvik}. {She=Quill} was tired. {He=Solvik} was not.'],
    ['a word for a woman tells the gender', 'Spokeswoman {Vega Quill} met {Tove Solvik}. {She=Vega Quill} was tired.'],
    ['an object is not the subject of its clause', 'Mr. {Quill} met Mr. {Solvik} and praised {him=Solvik}.'],
    ['the possessive', '{Dora Quill} sold {her=Dora Quill} boat.'],
    ['a body is *it*', '{Halden Motors} said no. {It=Halden Motors} will appeal.'],
    ['a group is *they*', '{Port officials} said no. {They=Port officials} will appeal.'],
  ] as const)
    it(what, () => expectMentions(text));

  it('lists who fits where it is unclear', () => {
    const { mentions } = analyze('Mr. Quill and Mr. Solvik met. He said no.');
    const he = mentions.find(({ kind }) => kind === 'pronoun');
    assert.equal(he?.speaker, undefined);
    assert.deepEqual([...(he?.candidates ?? [])].sort(), ['quill', 'solvik']);
  });

  it('takes US for a country', () => expectMentions('The {US} said no.'));
});
