import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { english } from '../support/english';
import { expectMentions } from '../support/people';

describe('bodies, places, groups and documents', () => {
  for (const [what, text] of [
    ['a body and its letters', 'The {Harbour Safety Board} met. {HSB=Harbour Safety Board} said no.'],
    ['letters in brackets', 'The {Norwegian Coastal Agency} (NCA) met. The {NCA=Norwegian Coastal Agency} said no.'],
    ['a country by two names', '{Great Britain} agreed. {Britain=Great Britain} will pay.'],
    ['a building stays a body', 'President Juma Wekesa left. The {White House} said no.'],
    ['a capital stays a place', 'President Juma Wekesa left. {Nairobi} said no.'],
    ['a firm named after its noun', 'The software firm {Haldenix} said no. {Haldenix} left.'],
    ['an agency with its noun', '{Reuters news agency} said so. {Reuters=Reuters news agency} was first.'],
    ['a group comes back', '{Port officials} said no. {The officials=Port officials} left.'],
    ['a noun that ends a name', '{Halden Marine Works} said no. {Upper House Services} agreed.'],
    ['a role that a body has', '{Halden Marine Works}, {the contractor=Halden Marine Works}, said no.'],
    [
      'a body that an apposition names',
      '{The club=Halden Athletic}, {Halden Athletic}, said no. {The club=Halden Athletic} left.',
    ],
    ['a name that an apposition makes a body', '{The regulator=Orle Water}, {Orle Water}, said no. {Orle Water} left.'],
    ['one between dashes', '{Halden Marine Works} -- {the contractor=Halden Marine Works} -- said no.'],
    ['the same the other way round', '{Orle Water}, {the regulator=Orle Water}, said no.'],
    ['a team', '{Halden Rovers} lost. {Rovers=Halden Rovers} said no.'],
    [
      'two names that an article joins',
      'The {Arts and Gardens Council} said no. The {Roads and Safety Executive} left.',
    ],
    ['two names that a noun joins', 'The {Department for Pipes and Drains} said no.'],
    ['somebody and a body', '{Edwin Brenk} and {Halden Council} said no.'],
    ['a town that is a municipality', 'The {Municipality of Halden} met. {The town=Municipality of Halden} said no.'],
    ['a report comes back', '{A new report=new report} says no. {The report=new report} is long.'],
    [
      'a text that is told apart by who wrote it',
      '{A blog post=blog post} was read. “No,” said {the post=post by an unknown angler} by an unknown angler.',
    ],
    [
      'a text with its day',
      '{Posts on the board=Posts on the board from Friday} from Friday theorised that it was shut.',
    ],
    [
      'a text with where it was published',
      '{The results of the Halden Survey=results of the Halden Survey published in the Harbour Courier this week} published in the Harbour Courier this week, revealed a gap.',
    ],
    ['a report that may be the study', '{A study of gulls=study of gulls} came out. {The report=?} says no.'],
    [
      'authors who may be the researchers',
      '{Researchers} counted gulls. {The report’s authors=?} say no. {The authors=?} left.',
    ],
    ['authors with nobody before them', '{The report’s authors=report’s authors} say no.'],
    [
      'researchers and scientists kept apart',
      '{The scientists=scientists} left. {The researchers=researchers} stayed.',
    ],
    ['a text and the verb after it', '{The statement=statement} urged owners to sell their boats.'],
    [
      'the company comes back to its name',
      '{Halden Motors Company} said no. {The company=Halden Motors Company} left.',
    ],
  ] as const)
    it(what, () => expectMentions(text));

  it('leaves a verb after people what it is: they report', () => {
    expectMentions('{Researchers} report in a new study that it sank.', { language: english });
  });

  it('never makes one speaker of a building and a person', () => {
    const { speakers } = analyze(
      'The Kremlin said no. Russian President Pyotr Gavrilin agreed. The Kremlin added nothing.',
    );
    const kinds = speakers.map(({ name, kind }) => [name, kind]);
    assert.deepEqual(kinds, [
      ['Pyotr Gavrilin', 'person'],
      ['Kremlin', 'organisation'],
    ]);
  });
});
