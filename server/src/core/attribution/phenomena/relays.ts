import type { Phenomenon } from './phenomenon';

/** Who passed words on, and attributions inside others. */
export const relays: readonly Phenomenon[] = [
  {
    name: 'relay',
    what: 'Who passed it on is kept apart from who said it.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>, as reported by <relay>the Sundvik Post</relay>.',
      '<source id="1"><relay id="2">The Sundvik Post</source></relay> <cue id="1">reported</cue> <quote id="1">that <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote></quote>.',
      '<source>Berg</source> <cue>said</cue> <quote>the pier was rotten</quote>, as <relay>the Sundvik Post</relay> reported.',
    ],
  },
  {
    name: 'nested',
    what: 'An attribution inside another is kept and is marked as nested.',
    examples: [
      '<quote id="1">“<source id="2">The mayor</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote>,”</quote> <source id="1">Ida Lund</source> <cue id="1">said</cue>.',
      '<source id="1">Ida Lund</source> <cue id="1">said</cue> <quote id="1">that <source id="2">the mayor</source> <cue id="2">thinks</cue> <quote id="2">the ferry is full</quote></quote>.',
      '<source id="1"><relay id="2">The Sundvik Post</source></relay> <cue id="1">reported</cue> <quote id="1">that <source id="2">Ida Lund</source> <cue id="2">said</cue> <quote id="2">the ferry was full</quote></quote>.',
    ],
  },
];
