import type { Phenomenon } from './phenomenon';

/** What was not said, and what was asked. */
export const polarity: readonly Phenomenon[] = [
  {
    name: 'negation',
    what: 'The negation belongs to the cue.',
    examples: [
      '<source>Ida Lund</source> <cue>did not say</cue> <quote>when the ferry would sail</quote>.',
      '<source>Ida Lund</source> <cue>denied</cue> <quote>that the ferry was full</quote>.',
      '<source>The mayor</source> <cue>never said</cue> <quote>that the pier was safe</quote>.',
    ],
  },
  {
    name: 'question',
    what: 'What was asked.',
    examples: [
      '<source>The mayor</source> <cue>asked</cue> <quote>whether the ferry was safe</quote>.',
      '<source>The mayor</source> <cue>asked</cue> the crew <quote>why they had waited</quote>.',
      '<cue id="1">Asked</cue> <quote id="1">whether the ferry was safe</quote>, <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">it was</quote>.',
    ],
  },
];
