import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { expectMentions } from '../support/people';

describe('roles', () => {
  for (const [what, text] of [
    ['before a name', '{Mayor=Dora Quill} {Dora Quill} spoke.'],
    ['with its body before a name', '{Norwegian Foreign Minister=Arne Solvik} {Arne Solvik} spoke.'],
    ['not any lawyer', '{Prosecutor=Dora Quill} {Dora Quill} left. {Tove Lunde} and {her lawyer} stayed.'],
    ['up to what somebody did', 'They accused {a neighbour=neighbour} of moving the fence.'],
    ['after a name, between commas', '{Dora Quill}, {the head of the Harbour Board=Dora Quill}, spoke.'],
    [
      'before a name, with a comma',
      'It was said by {the press secretary of the Norwegian president=Arne Solvik}, {Arne Solvik}.',
    ],
    [
      'before a name, with a note in brackets',
      '{The head of the CTF=Arne Solvik} (Coastal Trade Forum), {Arne Solvik}, spoke.',
    ],
    ['of a region, before a name', '{The president of the Halden region=Tove Lunde}, {Tove Lunde}, spoke.'],
    ['after *is*', '{Dora Quill} is {the director of the museum=Dora Quill}. {The director=Dora Quill} spoke.'],
    [
      'the spokesman of a building is that of whoever sits there',
      'It was said by {the press secretary of the French president=Luc Merle}, {Luc Merle}. “No,” said {the official representative of the Elysee=Luc Merle}.',
    ],
    [
      'a leader is a president of that country',
      '{Kenyan President=Juma Wekesa} {Juma Wekesa} met {Chilean President=Rosa Tapia} {Rosa Tapia}. {The Chilean leader=Rosa Tapia} smiled.',
    ],
    [
      'the number of a president does not matter, the country does',
      '{Kenyan President=Juma Wekesa} {Juma Wekesa} met {Chilean President=Rosa Tapia} {Rosa Tapia}. {The 12th president of Chile=Rosa Tapia} smiled.',
    ],
    [
      'the head of a foreign policy agency is the foreign minister',
      '{Dora Quill}, {the head of the Norwegian Foreign Ministry=Dora Quill}, came. {Arne Solvik}, {the head of the Norwegian Foreign Intelligence Service=Arne Solvik}, stayed. {The head of the Norwegian foreign policy agency=Dora Quill} spoke.',
    ],
    [
      'a capital stands for its country in a role',
      '{Norwegian Foreign Minister=Arne Solvik} {Arne Solvik} left. {Norway’s top diplomat=Arne Solvik} was tired.',
    ],
    [
      'the deputy is another',
      '{Deputy Mayor=Dora Quill} {Dora Quill} and {Mayor=Arne Solvik} {Arne Solvik} met. {The mayor=Arne Solvik} spoke.',
    ],
    [
      'the former one is another',
      '{Former Mayor=Dora Quill} {Dora Quill} and {Mayor=Arne Solvik} {Arne Solvik} met. {The former mayor=Dora Quill} spoke.',
    ],
    [
      'two mayors and no word which',
      '{Mayor=Dora Quill} {Dora Quill} met {Mayor=Arne Solvik} {Arne Solvik}. {The mayor=?} spoke.',
    ],
    ['a possessor shows whose role it is', 'Leeds’s coach, {Arne Solvik}, left. {The coach=Arne Solvik} was tired.'],
    [
      'somebody nobody names is a speaker of their own',
      '{A spokesman for the ministry=spokesman for the ministry} said no. {The spokesman=spokesman for the ministry} left.',
    ],
    [
      'two roles joined by *and* are one person’s',
      '{Dora Quill}, {chair of the trust=Dora Quill} and {treasurer of the club=Dora Quill}, spoke.',
    ],
    ['a wife is a woman', '{Arne Solvik} and {his wife=Vega Solvik} {Vega Solvik} came. {She=Vega Solvik} spoke.'],
  ] as const)
    it(what, () => expectMentions(text));

  it('records roles with where the text states them', () => {
    const text = 'Norwegian Foreign Minister Arne Solvik, a poet, spoke.';
    const [solvik] = analyze(text).speakers.filter(({ name }) => name === 'Arne Solvik');
    assert.deepEqual(
      solvik?.roles.map(({ start, end }) => text.slice(start, end)),
      ['Norwegian Foreign Minister', 'poet'],
    );
  });

  it('records for which body a spokesperson speaks', () => {
    const { speakers } = analyze('Halden Motors spokeswoman Dora Quill said no.');
    const quill = speakers.find(({ name }) => name === 'Dora Quill');
    assert.equal(quill?.gender, 'female');
    assert.equal(speakers.find(({ id }) => id === quill?.onBehalfOf)?.name, 'Halden Motors');
  });
});
