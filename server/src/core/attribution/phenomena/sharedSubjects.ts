import type { Phenomenon } from './phenomenon';

/** Cues that have no source of their own. */
export const sharedSubjects: readonly Phenomenon[] = [
  {
    name: 'coordination',
    what: 'A second cue takes the subject of the first.',
    examples: [
      '<source id="1 2">Ida Lund</source> <cue id="1">said</cue> <quote id="1">the ferry was full</quote> but <cue id="2">added</cue> <quote id="2">that another would come</quote>.',
      '<source>Ida Lund</source> laughed and <cue>said</cue>, <quote>“The ferry is full.”</quote>',
      '<source>Ida Lund</source> shook her head and <cue>said</cue> <quote>the ferry was full</quote>.',
      '<source id="1 2">Ida Lund</source> <cue id="1">said</cue> <quote id="1">it was too early to sail</quote> but <cue id="2">added</cue>, <quote id="2">“Another one will come.”</quote>',
    ],
  },
  {
    name: 'participle',
    what: 'A participle that reports takes the subject of its clause.',
    examples: [
      '<quote id="1">“The ferry is full,”</quote> <source id="1 2">Ida Lund</source> <cue id="1">said</cue>, <cue id="2">adding</cue> <quote id="2">that another would come</quote>.',
      '<source>Ida Lund</source> apologized to the passengers, <cue>saying</cue> <quote>the ferry was full</quote>.',
      '<cue id="1">Noting</cue> <quote id="1">that it was Sunday</quote>, <source id="1 2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote>.',
      '<source id="1 2">Berg</source> <cue id="1">argued</cue> <quote id="1">that nobody knew who had sailed</quote>, <cue id="2">noting</cue> <quote id="2">that three other ferries were near</quote>.',
      '<source>The mayor</source> emailed supporters <cue>saying</cue>: <quote>“The fight continues.”</quote>',
      '<source>The mayor</source> sent an email to supporters <cue>saying</cue>: <quote>“The fight continues.”</quote>',
    ],
  },
  {
    name: 'participle with a subject of its own',
    what: 'After with, the phrase before the participle is the source.',
    examples: [
      'Lund left early, with <source>Berg</source> <cue>saying</cue> <quote>the ferry was full</quote>.',
      '<source id="1">Pilots</source> <cue id="1">told</cue> Radio Sundvik <quote id="1">every boat would be checked</quote>, with <source id="2">the Post</source> <cue id="2">reporting</cue> <quote id="2">no one would be turned away</quote>.',
      'The ferry left late, with <source>the mayor</source> <cue>calling</cue> <quote>it “a disgrace.”</quote>',
      'The evening ended in anger, with <source>a pilot</source> <cue>shouting</cue>, <quote>“Go home!”</quote>',
    ],
  },
  {
    name: 'cue after a passive',
    what: 'The subject of the passive speaks, not who did it.',
    examples: [
      '<source>Berg</source> was joined on the pier by Ole Lund and <cue>joked</cue>, <quote>“It floats.”</quote>',
      '<source>Berg</source> was helped by the crew and <cue>said</cue> <quote>the ferry was full</quote>.',
      '<source>The mayor</source> was met by pilots and <cue>said</cue> <quote>that the pier was safe</quote>.',
    ],
  },
  {
    name: 'infinitive after a verb',
    what: 'The subject of the verb above.',
    examples: [
      '<source>Ida Lund</source> <cue>went on to say</cue> <quote>that the ferry was full</quote>.',
      '<source>Ida Lund</source> <cue>continued to insist</cue> <quote>that the pier was safe</quote>.',
      '<source>Berg</source> <cue>rose to say</cue> <quote>that the pier was rotten</quote>.',
    ],
  },
];
