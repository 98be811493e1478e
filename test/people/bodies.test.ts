import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
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
