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
    [
      'a possessor is not the subject',
      '{Dora Quill} left. {Her=Dora Quill} daughter, {Tove Lunde}, stayed. {She=Tove Lunde} was tired.',
    ],
    [
      'a surname that two share brings both to mind',
      '{Dora Quill} and {Tove Quill} met. {Tove Quill} spoke.\n\n{Quill=?} was tired. {She=?} left.',
    ],
    [
      'a given name alone after a relation and a comma',
      'The Lundes lost their youngest child, {Tomas}. {He=Tomas} was ill. {Tomas} was five.',
    ],
    [
      'no name after a comma that no relation stands before',
      '{Dora Quill} sold her boat, Paris and all. {She=Dora Quill} was tired.',
    ],
    ['a body does not read', '{Halden Motors} met. “No,” {it=?} read.'],
    ['a text does', '{Halden Motors} sent {a letter=letter}. “No,” {it=letter} read.'],
    ['a body is *it*', '{Halden Motors} said no. {It=Halden Motors} will appeal.'],
    [
      'not a role that a body has',
      'It blamed a contractor. {A spokesman for Halden Works=spokesman for Halden Works} rejected that. “No,” {he=spokesman for Halden Works} said.',
    ],
    [
      'not somebody unnamed from the headline',
      'Orchard owner goes to court\n\n{A fruit grower=fruit grower} spoke on Monday and said that {he=fruit grower} was ill.',
    ],
    ['a group is *they*', '{Port officials} said no. {They=Port officials} will appeal.'],
  ] as const)
    it(what, () => expectMentions(text));

  for (const [what, text] of [
    ['after two names that no list knows', 'Zorqa Beltrim met Vuldo Hastrin on Monday. {He=?} said no.'],
    [
      'nor *he* and *she* of the same one',
      'Zorqa Beltrim met Vuldo Hastrin on Monday. “No,” {he=?} said. “Yes,” {she=?} said.',
    ],
    [
      'nor what rests on one that is unclear',
      'Mr. Quill met Mr. Solvik and Mr. Lunde met him. {He=?} left. {He=?} was tired.',
    ],
    [
      'nor the one who asks *her*',
      '{Zorqa Beltrim} runs the ferry. {Vuldo Hastrin} asked {her=Zorqa Beltrim} about fares. “They are fair,” {she=?} said.',
    ],
    ['nor against a given name', 'Dora Quill and the mayor’s sister met Maria Solvik. {He=?} left.'],
  ] as const)
    it(`names nobody ${what}`, () => expectMentions(text));

  for (const [what, text] of [
    ['the only one there', 'Zorqa Beltrim came on Monday. {She=Zorqa Beltrim} said no. {Her=Zorqa Beltrim} boat sank.'],
    [
      'one whose pronoun was plain before',
      'Zorqa Beltrim came on Monday. {She=Zorqa Beltrim} was tired. {She=Zorqa Beltrim} slept.\n\nMr. Hastrin met Zorqa Beltrim. “No,” {she=Zorqa Beltrim} said.',
    ],
  ] as const)
    it(`needs no list of names for ${what}`, () => expectMentions(text));

  for (const [what, text] of [
    ['after a comma', '{Dora Quill}, {who=Dora Quill} was tired, left.'],
    ['of a group', '{Port officials} {who=Port officials} were tired left.'],
    ['that asks', '{Dora Quill} left. {Who=no mention} was tired?'],
  ] as const)
    it(`reads *who* ${what}`, () => expectMentions(text));

  it('lists who fits where it is unclear', () => {
    const { mentions } = analyze('Mr. Quill and Mr. Solvik met. He said no.');
    const he = mentions.find(({ kind }) => kind === 'pronoun');
    assert.equal(he?.speaker, undefined);
    assert.deepEqual([...(he?.candidates ?? [])].sort(), ['quill', 'solvik']);
  });

  it('takes US for a country', () => expectMentions('The {US} said no.'));
});
