import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import type { SpeakerRegistry } from '../../server/src/core/model';
import { knownUntil, offices, source } from '../../server/src/core/registry/offices.json';
import { bundledOffices } from '../../server/src/core/registry/offices';
import { noSpeakers } from '../../server/src/core/registry/speakersFile';
import { expectMentions } from '../support/people';

const invented: SpeakerRegistry = {
  speakers: [
    {
      id: 'quill',
      name: 'Dora Quill',
      roles: [{ title: '7th president of Norway', from: '2014-03-01', to: '2018-02-28' }],
    },
    { id: 'solvik', name: 'Arne Solvik', roles: [{ title: 'president of Norway', from: '2018-02-28' }] },
    { id: 'moor', name: 'Ida Moor', roles: [{ title: 'foreign minister of Norway', from: '2014-01-01' }] },
    { id: 'lunde', name: 'Tove Lunde', roles: [{ title: 'secretary-general of NATO', from: '2014-01-01' }] },
  ],
};

describe('the offices that come with the product', () => {
  for (const [what, publishedOn, text] of [
    ['name who held one on the day', '2016-05-01', '{The Norwegian president=Dora Quill} said no.'],
    ['… and who did later', '2020-05-01', '{The Norwegian president=Arne Solvik} said no.'],
    ['nobody on the day on which one follows the other', '2018-02-28', '{The Norwegian president=?} said no.'],
    ['the number of an office', '2016-05-01', '{The 7th president=Dora Quill} said no.'],
    ['nobody where the country is not said', '2016-05-01', '{The president=president} said no.'],
    ['nobody where the body is not said', '2016-05-01', '{The secretary-general=secretary-general} said no.'],
    ['… but where it is', '2016-05-01', '{The NATO secretary-general=Tove Lunde} said no.'],
    ['nobody for another role of that country', '2016-05-01', '{The Norwegian official=Norwegian official} said no.'],
    ['nobody for a wider role', '2016-05-01', '{The Norwegian leader=Norwegian leader} said no.'],
    ['the minister of one field', '2016-05-01', '{The Norwegian foreign minister=Ida Moor} said no.'],
    ['… and not any minister', '2016-05-01', '{The Norwegian minister=Norwegian minister} said no.'],
    ['nobody by a family name', '2016-05-01', '{Quill} said no.'],
    [
      'nobody who held one before',
      '2016-05-01',
      '{The former Norwegian president=former Norwegian president} said no.',
    ],
    [
      'one with a full name in the text',
      '2016-05-01',
      '{Dora Quill} left. {The Norwegian president=Dora Quill} said no. {Quill=Dora Quill} came.',
    ],
    [
      'whom the text gives the office first',
      '2016-05-01',
      '{Norwegian President=Otto Hale} {Otto Hale} met {Dora Quill}. {The Norwegian president=Otto Hale} said no.',
    ],
    [
      'whom both the text and the list give it, rather than another president',
      '2016-05-01',
      'President {Otto Hale} met the Norwegian president, {Dora Quill}. {The 7th president of Norway=Dora Quill} said no.',
    ],
  ] as const)
    it(what, () => expectMentions(text, { publishedOn, offices: invented }));

  it('give way to the registry of the desk', () => {
    const speakers = { speakers: [{ id: 'hale', name: 'Otto Hale', roles: [{ title: 'president of Norway' }] }] };
    expectMentions('{The Norwegian president=Otto Hale} said no.', {
      publishedOn: '2016-05-01',
      speakers,
      offices: invented,
    });
  });

  it('name nobody in an article without a date, nor where they are switched off', () => {
    const text = '{The Norwegian president=Norwegian president} said no.';
    expectMentions(text, { offices: invented });
    expectMentions(text, { publishedOn: '2016-05-01', offices: noSpeakers });
  });

  it('say why', () => {
    const { mentions } = analyze('The Norwegian president said no.', { publishedOn: '2016-05-01', offices: invented });
    assert.deepEqual(mentions[0]?.because, [{ code: 'office' }]);
  });

  it('say where they are from, end by the day up to which they are known, and do not overlap', () => {
    assert.ok(source.length > 0);
    for (const { titles, holders } of offices) {
      let last = '';
      for (const { from, to = knownUntil } of holders as readonly { from: string; to?: string }[]) {
        assert.match(`${from} ${to}`, /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/);
        assert.ok(last <= from && from < to && to <= knownUntil, `${titles[0]} ${from}`);
        last = to;
      }
    }
    const after = '2099-01-01';
    assert.ok(bundledOffices.speakers.every(({ roles }) => roles?.every(({ to }) => to !== undefined && to < after)));
  });

  it('can each be asked for', () => {
    for (const { titles, holders } of offices)
      for (const title of titles) {
        const { from } = holders.at(-1) ?? { from: '' };
        const day = `${Number(from.slice(0, 4)) < 2025 ? '2025-01-15' : '2025-06-15'}`;
        const { speakers } = analyze(`The ${title} said no.`, { publishedOn: day });
        assert.ok(
          speakers.some(({ name }) => holders.some((holder) => holder.name === name)),
          title,
        );
      }
  });
});
