import type { Phenomenon } from './phenomenon';

/** What looks like an attribution and is none. */
export const noAttribution: readonly Phenomenon[] = [
  {
    name: 'written on a thing',
    what: 'A thing says something because it is written there.',
    examples: [
      'The sign said “No boats.”',
      'The sign at the gate said “No boats.”',
      'The banner on the pier read “Closed.”',
    ],
  },
  {
    name: 'said to be',
    what: 'Nobody in particular says it.',
    examples: [
      'The ferry is said to be haunted.',
      'The pier was said to be rotten.',
      'The engine is said to have failed twice.',
    ],
  },
  {
    name: 'set phrases',
    what: 'Words of speech in which nothing is said.',
    examples: [
      'It goes without saying that ferries are slow.',
      'That said, the ferry was late.',
      'Needless to say, the ferry was late.',
    ],
  },
  {
    name: 'a cue with only a mark behind it',
    what: 'A verb of speech that ends a quotation has no content there.',
    examples: [
      '<quote>“It is late,”</quote> <source>he</source> <cue>said</cue>. <quote>“Nobody called.”</quote>',
      '<quote>“Remember all that I promise,”</quote> <source>Ida Lund</source> <cue>said</cue>.',
      '<source>Lund</source> <cue>said</cue>: <quote>“That is the pier I described.”</quote>',
    ],
  },
  {
    name: 'called',
    what: 'A participle that says what a thing is called.',
    examples: [
      'Lund boarded a ferry called “Hope.”',
      'The crew met at a pier called the Long Arm.',
      'She runs a school named for a program called Safe Boats.',
    ],
  },
  {
    name: 'describing',
    what: 'A verb form before a noun describes it.',
    examples: [
      'The noted author lives by the harbour.',
      'The alleged theft took place by the harbour.',
      'A reported delay annoyed nobody.',
    ],
  },
  {
    name: 'titles, terms and plain nouns',
    what: 'Marks around a title or a term, and nouns of speech with no words.',
    examples: ['He read “The Long Crossing” twice.', 'The “low season” begins in May.', 'The report is on the table.'],
  },
  {
    name: 'whom somebody quoted',
    what: 'A name after a verb of quoting is whom it quoted.',
    examples: [
      '<cue>According to</cue> <source>the Sundvik Post</source>, which quoted Berg, <quote>the pier is rotten</quote>.',
      '<source>The Sundvik Post, which quoted Berg</source>, <cue>said</cue> <quote>the pier was rotten</quote>.',
      'The Post quoted Lund twice.',
    ],
  },
  {
    name: 'in other words',
    what: 'Words and views that are nobody’s.',
    examples: [
      'In other words, the pier is rotten.',
      'In view of the storm, the ferry stayed.',
      'In her hand, a letter shook.',
    ],
  },
];
