import type { Phenomenon } from './phenomenon';

/** What words may be a cue. */
export const cues: readonly Phenomenon[] = [
  {
    name: 'verb',
    what: 'A verb of the lexicon with who speaks before it and what was said after it.',
    examples: [
      '<source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>.',
      '<source>The union</source> <cue>announced</cue> <quote>that a strike would begin in May</quote>.',
      '<source>Berg</source> <cue>wrote</cue> <quote>that the pier was rotten</quote>.',
      '<source>The crew</source> <cue>believe</cue> <quote>that the engine will hold</quote>.',
    ],
  },
  {
    name: 'noun',
    what: 'A noun with an owner: a claim, a statement, a view.',
    examples: [
      'The council heard <source>the mayor’s</source> <cue>claim</cue> <quote>that the ferry was unsafe</quote>.',
      'The archive has <source>her</source> <cue>statement</cue> <quote>that the pier was rotten</quote>.',
      'The crew remember <source>Berg’s</source> <cue>promise</cue> <quote>to buy a second ferry</quote>.',
    ],
  },
  {
    name: 'phrase',
    what: 'A phrase that names whose words they are: according to, in the words of.',
    examples: [
      '<cue>According to</cue> <source>Ida Lund</source>, <quote>the ferry was full</quote>.',
      '<quote>The ferry was full</quote>, <cue>according to</cue> <source>Ida Lund</source>.',
      '<quote>The ferry</quote>, <cue>according to</cue> <source>Ida Lund</source>, <quote>was full</quote>.',
      '<cue>According to</cue> <source>Ida Lund, the harbour master</source>, <quote>the ferry was full</quote>.',
      '<cue>According to</cue> <source>the Sundvik Post</source>, quoting Ida Lund, the harbour master, <quote>the ferry was full</quote>.',
      '<cue>According to</cue> <source>Radio Sundvik</source>, citing two pilots, <quote>the crew has been told to stay home</quote>.',
      '<cue>According to</cue> <source>a study of piers made by two pilots for the Post</source>, <quote>the ferry was full</quote>.',
      '<cue>According to</cue> <source>the captain and the mate</source>, <quote>the ferry was full</quote>.',
      '<cue>In the words of</cue> <source>Ida Lund</source>, <quote>“the ferry is a wreck.”</quote>',
    ],
  },
  {
    name: 'as somebody said',
    what: 'A clause with as, before or after what was said.',
    examples: [
      'As <source>Ida Lund</source> <cue>said</cue>, <quote>the ferry was full</quote>.',
      '<quote>The ferry was full</quote>, as <source>Ida Lund</source> <cue>said</cue>.',
      'As <source>Berg</source> <cue>wrote</cue>, <quote>the pier was rotten</quote>.',
    ],
  },
  {
    name: 'writing',
    what: 'A verb of writing.',
    examples: [
      '<source>Ida Lund</source> <cue>wrote</cue> in a letter <quote>that the ferry was full</quote>.',
      '<source>The Sundvik Post</source> <cue>reported</cue> <quote>that the pier was rotten</quote>.',
      '<source>Berg</source> <cue>tweeted</cue>: <quote>“The pier is closed.”</quote>',
    ],
  },
  {
    name: 'gesture',
    what: 'A verb of gesture or sound beside words in marks.',
    examples: [
      '<quote>“The ferry is full,”</quote> <source>Ida Lund</source> <cue>sighed</cue>.',
      '<quote>“Another will come,”</quote> <cue>laughed</cue> <source>Berg</source>.',
      '<quote>“Mind the gap!”</quote> <cue>shouted</cue> <source>the mate</source>.',
    ],
  },
  {
    name: 'thought',
    what: 'A verb of belief or knowledge, told apart from speech by its class.',
    examples: [
      '<source>Ida Lund</source> <cue>thinks</cue> <quote>the ferry is full</quote>.',
      '<source>Berg</source> <cue>believes</cue> <quote>that the pier will hold</quote>.',
      '<source>The crew</source> <cue>feared</cue> <quote>that another storm would come</quote>.',
    ],
  },
  {
    name: 'words beside the verb',
    what: 'An adverb of manner after the verb, what an infinitive completes, and the message that a participle hangs on.',
    examples: [
      '<source>Ida Lund</source> <cue>has said repeatedly</cue> <quote>that the ferry was full</quote>.',
      '<source>Berg</source> <cue>went on to say</cue> <quote>that the pier was rotten</quote>.',
      '<source>The mayor</source> <cue>was quick to add</cue> <quote>that another ferry would come</quote>.',
      '<source>The union</source> <cue>issued a statement saying</cue> <quote>that the pier was rotten</quote>.',
      '<source>Lund</source> <cue>proposed</cue> <quote>nearly a million for the pier</quote>.',
    ],
  },
  {
    name: 'in somebody’s words',
    what: 'A noun of view or words with its owner, before what was said or thought.',
    examples: [
      'In <source>Ida Lund’s</source> <cue>words</cue>, <quote>“the ferry is a wreck.”</quote>',
      'In <source>her</source> <cue>view</cue>, <quote>the pier was rotten</quote>.',
      'In <source>Berg’s</source> <cue>opinion</cue>, <quote>the ferry is too slow</quote>.',
      'The pier was, in <source>Lund’s</source> <cue>words</cue>, <quote>“a wreck waiting to happen.”</quote>',
    ],
  },
  {
    name: 'label',
    what: 'A role or a body and a colon open the paragraph.',
    examples: [
      '<source>Mayor</source><cue>:</cue> <quote>The pier is rotten and we will close it</quote>.',
      '<source>mayor</source><cue>:</cue> <quote>The pier is rotten and we will close it</quote>.',
      '<source>Police</source><cue>:</cue> <quote>The pier was shut before the storm came</quote>.',
    ],
  },
];
