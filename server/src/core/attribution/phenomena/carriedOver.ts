import type { Phenomenon } from './phenomenon';

/** Quotations without a cue of their own. */
export const carriedOver: readonly Phenomenon[] = [
  {
    name: 'colon lead-in',
    what: 'A paragraph that ends in a colon brings in the next one.',
    examples: [
      '<source>Ida Lund</source> <cue>stated</cue> at a meeting:\n<quote>“The ferry is full and another one will come.”</quote>',
      '<source>The harbour master</source> <cue>wrote</cue> to the crew:\n<quote>“The pier will be closed for a month.”</quote>',
      '<source>Berg</source> <cue>added</cue>:\n<quote>“The pier is rotten and will be closed.”</quote>',
    ],
  },
  {
    name: 'next sentence',
    what: 'A quotation goes on from the attribution before it.',
    examples: [
      '<quote>“The ferry is full,”</quote> <source>Ida Lund</source> <cue>said</cue>. <quote>“Another will come.”</quote>',
      '<source id="1 2">Ida Lund</source> <cue id="1 2">said</cue> <quote id="1">the ferry was full</quote>. <quote id="2">“Another one will come.”</quote>',
      '<quote>“The ferry is full,”</quote> <cue>said</cue> <source>Ida Lund</source>. <quote>“Another will come. It always has.”</quote>',
      '<quote id="1">Lund was not one for “asking her crew before she sailed,”</quote> <cue id="1 3">said</cue> <source id="1 3">one former pilot <source id="2">who</source> <cue id="2">asked for</cue> <quote id="2">no name</quote></source>. <quote id="3">“When she had made up her mind she sailed.”</quote>',
    ],
  },
  {
    name: 'taking the floor',
    what: 'The sentence before ends with a verb by which its subject begins to speak.',
    examples: [
      '<quote id="1">“We sailed,”</quote> <source id="1">Lund</source> <cue id="1">said</cue>, and <source id="2">her husband</source> cut in. <quote id="2">“Do not forget the pilot.”</quote>',
      '<quote id="1">“Go,”</quote> <source id="1">Lund</source> <cue id="1">said</cue>. When she began to rise, <source id="2">the judge</source> interrupted her. <quote id="2">“Tell us why you came here.”</quote>',
      '<quote>“Go on,”</quote> came shouts from <source>Ida Lund</source>.',
    ],
  },
  {
    name: 'words that do not close',
    what: 'More than one sentence in marks goes on from the words before, though it does not close as speech does.',
    examples: [
      '<quote id="1">“The pier is safe,”</quote> <source id="1 2">Lund</source> <cue id="1 2">added</cue>. <quote id="2">“How it stands in a storm is open. If it falls in the sea I see him laughing at her”</quote> in the debate on Friday.',
      '<quote id="1">“It floats,”</quote> <source id="1 2">Ida Lund</source> <cue id="1 2">said</cue>. <quote id="2">“It is new and it is fast. Whoever sails it is lucky”</quote> on a calm day.',
      '<quote id="1">“No,”</quote> <cue id="1 2">said</cue> <source id="1 2">Berg</source>. <quote id="2">“The crew has not been paid. I will not sail until it is”</quote> in full.',
    ],
  },
  {
    name: 'sentence that goes on',
    what: 'A sentence with a piece in marks and no cue of its own goes on from the one before it.',
    examples: [
      '<quote id="1">“It sails at noon,”</quote> <source id="1 2">Ida Lund</source> <cue id="1 2">said</cue>. <quote id="2">That makes it “by far the fastest ferry on the coast.”</quote>',
      '<quote id="1">“The pier is rotten,”</quote> <source id="1 2">Berg</source> <cue id="1 2">said</cue>. <quote id="2">It would take “a year or more to mend it.”</quote>',
      '<quote id="1">The ferry is late</quote>, <source id="1 2">the harbour master</source> <cue id="1 2">said</cue>. <quote id="2">The engine is “older than anybody on board.”</quote>',
    ],
  },
  {
    name: 'next paragraph',
    what: 'A paragraph of nothing but a quotation goes on from the one before.',
    examples: [
      '<quote id="1">“The ferry is full,”</quote> <source id="1 2">Ida Lund</source> <cue id="1 2">said</cue>.\n<quote id="2">“Another one will come.”</quote>',
      '<source>Ida Lund</source> <cue>said</cue>: <quote>“The ferry is full.</quote>\n<quote>“Another one will come.”</quote>',
      '<source id="1 2">Ida Lund</source> <cue id="1 2">said</cue> <quote id="1">the ferry was full</quote>.\n<quote id="2">“Another one will come before the evening.”</quote>',
      '<quote id="1">“The ferry is full.</quote>\n<quote id="2">“Another one will come,”</quote> <source id="1 2">Berg</source> <cue id="1 2">said</cue>.',
    ],
  },
  {
    name: 'subject of the sentence before',
    what: 'A quotation in a paragraph without a cue goes back to the person in the sentence before it.',
    examples: [
      '<source>Ida Lund</source> shook her head. <quote>“Another one will come before noon.”</quote>',
      '<source>Ada Brandt</source> shrugged. <quote>“Another one will come before noon.”</quote>',
      '<source>She</source> laughed out loud. <quote>“Another one will come before noon.”</quote>',
    ],
  },
  {
    name: 'alternating dialogue',
    what: 'Two people take turns.',
    examples: [
      '<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full today,”</quote> <source id="2 4">Lund</source> <cue id="2 4">said</cue>.\n<quote id="3">“When is the next one?”</quote> <source id="3">Berg</source> <cue id="3">asked</cue>.\n<quote id="4">“It sails at noon, if at all.”</quote>',
      '<quote id="1">“So there is a list,”</quote> <cue id="1 3">said</cue> <source id="1 3">Berg</source>.\n<quote id="2">“It is in the office.”</quote>\n<quote id="3">“And where is the office?”</quote>\n<quote id="4">“The office is closed,”</quote> <source id="2 4">Lund</source> <cue id="2 4">replied</cue>.',
      '<quote id="1">“Is the ferry full?”</quote> <source id="1">Berg</source> <cue id="1">asked</cue>.\n<quote id="2">“It is full today,”</quote> <source id="2 3">Lund</source> <cue id="2 3">said</cue>.\n<quote id="3">“It was full yesterday as well.”</quote>',
    ],
  },
  {
    name: 'answer',
    what: 'Whoever asked does not answer: a short answer in the next paragraph is nobody’s by the text.',
    examples: [
      '<quote id="1">“When?”</quote> <cue id="1">asked</cue> <source id="1">Berg</source>.\n<quote id="2">“At noon.”</quote>',
      '<quote id="1">“Is it safe?”</quote> <source id="1">Ida Lund</source> <cue id="1">asked</cue>.\n<quote id="2">“It is not.”</quote>',
      '<quote id="1">“Who paid for it?”</quote> <source id="1">the mayor</source> <cue id="1">asked</cue>.\n<quote id="2">“Nobody did.”</quote>',
    ],
  },
  {
    name: 'signature',
    what: 'A dash and a name under or beside a quotation.',
    examples: [
      '<quote>“The ferry is full and another one will come.”</quote> — <source>Ida Lund</source>',
      '<quote>“The ferry is full and another one will come.”</quote>\n— <source>Ida Lund, harbour master</source>',
      '<quote>“The pier is rotten and will be closed.”</quote> — <source>Ole Berg</source>',
    ],
  },
  {
    name: 'orphan',
    what: 'Nothing names who said it: an attribution without a source, never a guess.',
    examples: [
      '<quote>“It is over and nobody told us.”</quote> The line went dead.',
      '<quote>“It was never going to sail again.”</quote>',
      'The engine stopped. <quote>“It is over and nobody told us.”</quote> The line went dead.',
    ],
  },
];
