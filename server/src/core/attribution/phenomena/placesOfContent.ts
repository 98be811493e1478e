import type { Phenomenon } from './phenomenon';

/** Where what was said stands, and where it ends. */
export const placesOfContent: readonly Phenomenon[] = [
  {
    name: 'relative',
    what: 'What was said goes on from a relative pronoun.',
    examples: [
      'The crew mended the engine, <quote>which</quote> <source>Ida Lund</source> <cue>said</cue> <quote>had failed twice</quote>.',
      'The pier, <quote>which</quote> <source>Berg</source> <cue>said</cue> <quote>was rotten</quote>, held.',
      'The ferry, <quote>which</quote> <source>the mayor</source> <cue>said</cue> <quote>was unsafe</quote>, sailed at noon.',
    ],
  },
  {
    name: 'fronted',
    what: 'What was said stands before its cue.',
    examples: [
      '<quote>The ferry was full</quote>, <source>Ida Lund</source> <cue>said</cue>.',
      '<quote>The pier will be closed for a month</quote>, <source>the harbour master</source> <cue>said</cue> on Monday.',
      '<quote>A strike would begin in May</quote>, <cue>said</cue> <source>the union</source>.',
    ],
  },
  {
    name: 'parenthetical',
    what: 'A cue in the middle leaves two parts.',
    examples: [
      '<quote>The ferry</quote>, <source>Ida Lund</source> <cue>said</cue>, <quote>was full</quote>.',
      '<quote>The pier</quote>, <source>the harbour master</source> <cue>said</cue>, <quote>will be closed for a month</quote>.',
      '<quote>The ferry</quote>, <cue>according to</cue> <source>Ida Lund</source>, <quote>was full</quote>.',
    ],
  },
  {
    name: 'before a clause of time',
    what: 'A clause after the cue says when it was said.',
    examples: [
      '<quote>The pier will hold</quote>, <source>she</source> <cue>said</cue> as she left.',
      '<quote>The ferry was full</quote>, <source>Lund</source> <cue>told</cue> the crew when they met.',
      '<quote>They voted against it</quote>, <source>he</source> <cue>said</cue> before he left the hall.',
    ],
  },
  {
    name: 'up to a piece in marks',
    what: 'It reaches to a piece in marks that ends its sentence.',
    examples: [
      '<source>Lund</source> <cue>said</cue> <quote>the pier was closed on Sunday, in order to “keep the town safe.”</quote>',
      '<source>Berg</source> <cue>described</cue> <quote>nets drying by the harbour, boats packed with pilots, and a town of “patience and salt.”</quote>',
      '<source>Lund</source> <cue>complained of</cue> <quote>a plan with no date that was “drawn up over lunch.”</quote>',
    ],
  },
  {
    name: 'end of content',
    what: 'It ends where somebody else begins to speak.',
    examples: [
      '<source id="1">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote>, but <source id="2">the mayor</source> <cue id="2">said</cue> <quote id="2">there was room</quote>.',
      '<source id="1 2">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote>, <cue id="2">adding</cue> <quote id="2">that another would come</quote>.',
      '<source id="1 2">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote> but <cue id="2">added</cue> <quote id="2">that another would come</quote>.',
    ],
  },
  {
    name: 'marks inside content',
    what: 'Content that reaches into words in marks takes them whole, whatever verb or conjunction is inside.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>that the crew had “worn boots and asked for better ones.”</quote>',
      '<source>Berg</source> <cue>told</cue> the Post <quote>that the pier was “rotten, according to the report.”</quote>',
      '<source>The mayor</source> <cue>asked</cue> <quote>whether the ferry had “lost its engine, and added delays.”</quote>',
    ],
  },
];
