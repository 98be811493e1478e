import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { SpeakerRegistry } from '../../server/src/core/model';
import { expectMentions } from '../support/people';

const speakers: SpeakerRegistry = {
  speakers: [
    {
      id: 'old',
      name: 'Juma Wekesa',
      gender: 'male',
      roles: [{ title: 'president of Kenya', from: '2010-01-01', to: '2019-12-31' }],
    },
    {
      id: 'new',
      name: 'Rehema Atieno',
      gender: 'female',
      aliases: ['Mama Rehema'],
      roles: [{ title: '5th president of Kenya', from: '2020-01-01' }],
    },
    { id: 'lunde', name: 'Tove Lunde', pronouns: 'they/them', organisation: 'Harbour Board' },
    { id: 'board', name: 'Harbour Safety Board', kind: 'organisation', aliases: ['the Board'] },
  ],
};

describe('the registry', () => {
  for (const [what, publishedOn, text] of [
    ['the article’s date picks the office holder', '2015-06-01', '{The Kenyan president=Juma Wekesa} said no.'],
    ['… and another later', '2024-06-01', '{The Kenyan president=Rehema Atieno} said no.'],
    ['a surname alone', '2024-06-01', '{Atieno=Rehema Atieno} said no.'],
    ['an alias', '2024-06-01', '{Mama Rehema=Rehema Atieno} said no. {She=Rehema Atieno} left.'],
    [
      'what the text says comes first',
      '2024-06-01',
      '{Kenyan President=Otieno Wambua} {Otieno Wambua} left. {The Kenyan leader=Otieno Wambua} was tired.',
    ],
    [
      'somebody of that surname in the text comes first',
      '2024-06-01',
      '{Lydia Atieno} left. {Atieno=Lydia Atieno} was tired.',
    ],
    ['the number of an office', '2024-06-01', '{The 5th president=Rehema Atieno} said no.'],
    ['not another number', '2024-06-01', '{The 7th president of Kenya=7th president of Kenya} said no.'],
    ['not an office with no country', '2024-06-01', '{The president=president} said no.'],
    ['the pronouns of a person', '2024-06-01', '{Lunde=Tove Lunde} came. {They=Tove Lunde} said no. {He=?} left.'],
  ] as const)
    it(what, () => expectMentions(text, { publishedOn, speakers }));

  it('tells of a speaker what else it knows', () => {
    const [speaker] = analyze('Lunde said no.', { speakers }).speakers;
    assert.deepEqual([speaker?.id, speaker?.registered], ['lunde', { organisation: 'Harbour Board' }]);
  });

  it('names nobody for an office with dates where the article has none', () =>
    expectMentions('{The Kenyan president=Kenyan president} said no.', { speakers }));
});
