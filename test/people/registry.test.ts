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
      roles: [{ title: 'president of Kenya', from: '2020-01-01' }],
    },
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
  ] as const)
    it(what, () => expectMentions(text, { publishedOn, speakers }));

  it('names nobody for an office with dates where the article has none', () =>
    expectMentions('{The Kenyan president=Kenyan president} said no.', { speakers }));
});
