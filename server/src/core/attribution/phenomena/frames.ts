import type { Phenomenon } from './phenomenon';

/** What a cue takes. */
export const frames: readonly Phenomenon[] = [
  {
    name: 'that-clause',
    what: 'What was said stands in a clause with that.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>that the ferry was full</quote>.',
      '<source>Berg</source> <cue>insisted</cue> <quote>that the pier was safe</quote>.',
      '<source>The union</source> <cue>told</cue> reporters <quote>that a strike would begin in May</quote>.',
    ],
  },
  {
    name: 'bare clause',
    what: 'The clause has no that, before, after or around its cue.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>.',
      '<quote>The ferry was full</quote>, <source>Ida Lund</source> <cue>said</cue>.',
      '<source>Ida Lund</source> <cue>said</cue> on Monday <quote>the ferry was full</quote>.',
    ],
  },
  {
    name: 'infinitive',
    what: 'What somebody promised, refused or asked to do.',
    examples: [
      '<source>The mayor</source> <cue>promised</cue> <quote>to buy a second ferry</quote>.',
      '<source>The union</source> <cue>threatened</cue> <quote>to strike in May</quote>.',
      '<source>Berg</source> <cue>declined</cue> <quote>to sell the pier</quote>.',
    ],
  },
  {
    name: 'person and infinitive',
    what: 'The person urged is a part of what was said.',
    examples: [
      '<source>The mayor</source> <cue>urged</cue> <quote>the crew to wait</quote>.',
      '<source>Lund</source> <cue>asked</cue> <quote>the passengers to stay calm</quote>.',
      '<source>Berg</source> <cue>invited</cue> <quote>the council to see the pier</quote>.',
    ],
  },
  {
    name: 'object',
    what: 'A noun phrase that is praised, denied or demanded.',
    examples: [
      '<source>The mayor</source> <cue>criticized</cue> <quote>the timetable</quote>.',
      '<source>Sundvik</source> <cue>has denied</cue> <quote>the charge</quote>.',
      '<source>The union</source> <cue>demanded</cue> <quote>a second ferry</quote>.',
    ],
  },
  {
    name: 'noun and predicate',
    what: 'What is judged and what it is called.',
    examples: [
      '<source>The mayor</source> <cue>called</cue> <quote>the timetable “a bad joke.”</quote>',
      '<source>The mayor</source> <cue>described</cue> <quote>the ferry as unsafe</quote>.',
      '<source>Berg</source> <cue>called</cue> <quote>the plan foolish</quote>.',
    ],
  },
  {
    name: 'preposition',
    what: 'The preposition that a cue asks for belongs to the cue.',
    examples: [
      '<source>The mayor</source> <cue>called for</cue> <quote>a second ferry</quote>.',
      '<source>Lund</source> <cue>warned of</cue> <quote>delays</quote>.',
      '<source>The union</source> <cue>complained about</cue> <quote>the timetable</quote>.',
    ],
  },
  {
    name: 'person and preposition',
    what: 'The person accused or told is part of what was said.',
    examples: [
      '<source>The mayor</source> <cue>accused</cue> <quote>the company of neglect</quote>.',
      '<source>Lund</source> <cue>accused</cue> <quote>the mayor of haste</quote>.',
      '<source>The union</source> <cue>accused</cue> <quote>the harbour of delay</quote>.',
    ],
  },
  {
    name: 'direct speech',
    what: 'Words in marks, after a comma, a colon or nothing.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue>, <quote>“The ferry sails at noon.”</quote>',
      '<source>Ida Lund</source> <cue>added</cue>: <quote>“The ferry sails at noon.”</quote>',
      '<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>.',
    ],
  },
  {
    name: 'person told',
    what: 'Who was told stands between the cue and what was said.',
    examples: [
      '<source>Ida Lund</source> <cue>told</cue> reporters on Monday <quote>that the ferry was full</quote>.',
      '<source>Berg</source> <cue>assured</cue> the council <quote>that the pier was safe</quote>.',
      '<quote>“The ferry is full,”</quote> <source>Ida Lund</source> <cue>told</cue> reporters.',
    ],
  },
  {
    name: 'partly in marks',
    what: 'Reported words with some in marks.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was “worn out.”</quote>',
      '<source>Lund</source> <cue>said</cue> <quote>that the crew was “sad, but not astonished.”</quote>',
      '<source>Berg</source> <cue>wrote</cue> <quote>that the pier was “a danger to everybody.”</quote>',
    ],
  },
  {
    name: 'short answer',
    what: 'Yes or no is all that was said.',
    examples: [
      '<cue id="1">Asked</cue> <quote id="1">whether it was safe</quote>, <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">no</quote>.',
      '<source>The mayor</source> <cue>said</cue> <quote>yes</quote>, and the ferry sailed.',
      'Would it sail? <source>Berg</source> <cue>answered</cue> <quote>yes</quote>.',
    ],
  },
  {
    name: 'exclamation',
    what: 'A few words without a verb, set off by a comma.',
    examples: [
      '<quote>Sorry</quote>, <source>Lund</source> <cue>said</cue>.',
      '<quote>No luck</quote>, <cue>said</cue> <source>the pilot</source>.',
      '<quote>A pity</quote>, <source>she</source> <cue>added</cue>.',
    ],
  },
  {
    name: 'asked to',
    what: 'A request told from the side of whoever got it.',
    examples: [
      'The mayor <cue>was asked</cue> <quote>to pay for the pier</quote>.',
      '<cue id="1">Asked</cue> by <source id="1">a pilot</source> <quote id="1">to name the engine</quote>, <source id="2">Lund</source> <cue id="2">said</cue> <quote id="2">it was old</quote>.',
      'The mayor blushed when <cue>asked</cue> <quote>to sing</quote>.',
    ],
  },
  {
    name: 'as somebody reported',
    what: 'The main clause is the content, whatever the verb takes elsewhere.',
    examples: [
      'As <source>the Sundvik Post</source> <cue>reported</cue>, <quote>the mayor was also accused of theft</quote>.',
      'As <source>Lund</source> <cue>has pointed out</cue>, <quote>the pier belongs to the town</quote>.',
      'As <source>Berg</source> <cue>observed</cue> on Monday, <quote>the ferry was never late</quote>.',
    ],
  },
];
