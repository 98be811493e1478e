import type { Phenomenon } from './phenomenon';

/** Where the source stands, and how far it reaches. */
export const sources: readonly Phenomenon[] = [
  {
    name: 'before',
    what: 'The source stands before the cue.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue>, <quote>“The ferry sails at noon.”</quote>',
      '<source>Ida Lund</source> <cue>added</cue>: <quote>“The ferry sails at noon.”</quote>',
      '<source>Ida Lund</source> on Monday <cue>said</cue> <quote>the ferry was full</quote>.',
    ],
  },
  {
    name: 'after',
    what: 'The source stands after the quotation and before its cue.',
    examples: [
      '<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>.',
      '<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>. She left.',
      '<quote>“Is the ferry full?”</quote> <source>the mayor</source> <cue>asked</cue>.',
    ],
  },
  {
    name: 'inverted',
    what: 'The cue stands before its source.',
    examples: [
      '<quote>“The ferry sails at noon,”</quote> <cue>said</cue> <source>Ida Lund, the harbour master</source>.',
      '<quote>“The ferry sails at noon,”</quote> <cue>said</cue> <source>United Harbour Workers Secretary Ida Lund</source>.',
      '<quote>“When?”</quote> <cue>asked</cue> <source>the first</source>. <quote>“At noon?”</quote>',
    ],
  },
  {
    name: 'inside',
    what: 'Source and cue stand between two parts of what was said.',
    examples: [
      '<quote>“The ferry,”</quote> <source>Ida Lund</source> <cue>said</cue>, <quote>“sails at noon.”</quote>',
      '<quote>“The ferry,”</quote> <cue>said</cue> <source>Ida Lund</source>, <quote>“sails at noon.”</quote>',
      '<quote>The ferry</quote>, <source>Ida Lund</source> <cue>said</cue>, <quote>was full</quote>.',
    ],
  },
  {
    name: 'title and apposition',
    what: 'The whole phrase: title, name and what is set between commas.',
    examples: [
      '<source>Harbour master Ida Lund, who is 61</source>, <cue>said</cue> <quote>the ferry was full</quote>.',
      '<quote>“The ferry is full,”</quote> <cue>said</cue> <source>Ida Lund, the harbour master</source>.',
      '<source>Ida Lund, a retired pilot</source>, <cue>said</cue> <quote>that the ferry was full</quote>.',
    ],
  },
  {
    name: 'passive',
    what: 'Who did it stands after by, or is not named.',
    examples: [
      'It <cue>was announced</cue> by <source>the harbour master</source> <quote>that the ferry would sail</quote>.',
      'The mayor <cue>was asked</cue> by <source>a passenger</source> <quote>whether the ferry was safe</quote>.',
      'The mayor <cue>was asked</cue> <quote>whether the ferry was safe</quote>.',
    ],
  },
  {
    name: 'interposed',
    what: 'Source and cue stand between commas in front of words in marks.',
    examples: [
      'The reality is, <source>he</source> <cue>added</cue>, <quote>“there are no boats left.”</quote>',
      'It was, <source>the mayor</source> <cue>said</cue>, <quote>“a boat without a home.”</quote>',
      'The answer is, <source>Ida Lund</source> <cue>said</cue>, <quote>“a second ferry.”</quote>',
    ],
  },
  {
    name: 'name and colon',
    what: 'A name before a colon, at the start or after a dash.',
    examples: [
      '<source>Ida Lund</source>: <quote>“The ferry is full.”</quote>',
      'The ferry is full - <source>Ida Lund</source>: <quote>“Another one will come before noon.”</quote>',
      'The pier holds. From <source>the report</source>: <quote>“The engineers found nothing but rust.”</quote>',
    ],
  },
  {
    name: 'sentence after',
    what: 'The next sentence says whose words those were.',
    examples: [
      '<quote>The ferry will not sail today</quote>. This <cue>was stated</cue> by <source>Ida Lund</source>.',
      '<quote>The pier will be closed for a month</quote>. This <cue>was announced</cue> by <source>the harbour master</source>.',
      '<quote>The engine has failed twice</quote>. This <cue>was confirmed</cue> by <source>the company</source>.',
    ],
  },
  {
    name: 'relative pronoun',
    what: 'The pronoun is the source; the speaker is whom it stands for.',
    examples: [
      'The crew listened to Ida Lund, <source speaker="Ida Lund">who</source> <cue>insisted</cue> <quote>that the ferry was full</quote>.',
      'The letter came from the Ferry Company, <source speaker="Ferry Company">which</source> <cue>pointed out</cue> <quote>that it was Sunday</quote>.',
      'The poet Ole Berg, <source speaker="Ole Berg">who</source> <cue>wrote</cue> <quote>that the pier was “a long goodbye,”</quote> is dead.',
    ],
  },
  {
    name: 'verb that no table knows',
    what: 'A name and an unknown verb beside words in marks.',
    examples: [
      '<quote>“Lost again and again!”</quote> gloated <source>Ida Lund</source>.',
      '<quote>“Lost again and again,”</quote> <source>Ida Lund</source> gloated.',
      '<quote>“The ferry is full and nobody told us,”</quote> <source>Ida Lund</source> gloated. She left.',
    ],
  },
];
