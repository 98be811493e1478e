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
      'In a letter to Mayor Ada Brandt, <source>Lund</source> <cue>wrote</cue> <quote>that the ferry was full</quote>.',
    ],
  },
  {
    name: 'after',
    what: 'The source stands after the quotation and before its cue.',
    examples: [
      '<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>.',
      '<quote>“The ferry sails at noon,”</quote> <source>Ida Lund</source> <cue>said</cue>. She left.',
      '<quote>“Is the ferry full?”</quote> <source>the mayor</source> <cue>asked</cue>.',
      '<quote>“The ferry is full,”</quote> <source>the letter</source> <cue>read</cue>. <quote>“Go home.”</quote>',
      '<quote>Fewer than half survived</quote>, <source>Ida Lund</source> <cue>said</cue>.',
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
      '<quote>“The risk,”</quote> <cue>said</cue> <source>Ida Lund, an economist who runs the harbour fund</source>, <quote>“is that we sink.”</quote>',
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
      '<source>Ms Berg</source> <cue>hit back</cue>: <quote>“You shut the last one.”</quote>',
      '<source>Independent councillor Ida Lund, who abstained</source>, <cue>said</cue> <quote>she had been told nothing</quote>.',
      'Speaking outside the hall, <source>Ida Lund, whose son Finn, 19, was hurt</source>, <cue>said</cue> <quote>the pier was rotten</quote>.',
    ],
  },
  {
    name: 'apposition on a role',
    what: 'A role with what is set after it between commas, for each of its cues.',
    examples: [
      '<source id="1 2">A spokesman for Alder Works, the contractor</source>, <cue id="1">declined to comment on</cue> <quote id="1">the pier</quote> but <cue id="2">confirmed</cue> <quote id="2">that the engine had failed</quote>.',
      '<source>A pilot at the harbour, a woman of sixty</source>, <cue>said</cue> <quote>the pier was rotten</quote>.',
      '<source>The captain of the ferry, a Sundvik man</source>, <cue>said</cue> <quote>that it was full</quote>.',
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
    name: 'after a stop',
    what: 'Source and cue are a sentence of their own by their capital or by a stop that is wrongly set.',
    examples: [
      '<quote>“It sails at noon today.”</quote> <source>Lund</source> <cue>said</cue>.',
      '<quote>“Not today!”</quote> <source>The harbour master</source> <cue>shouted</cue> from the pier.',
      '<quote>“Not one of them is safe.”</quote> <source>Berg</source> <cue>said</cue> on Monday. He left.',
    ],
  },
  {
    name: 'long name of a body',
    what: 'What stands between a quotation and its cue is the source, though no phrase is seen in it.',
    examples: [
      '<quote>“They have to decide now,”</quote> <source>Boats for All organizer Ida Lund</source> <cue>told</cue> the Post.',
      '<quote>“Nobody was hurt,”</quote> <source>Fight for Piers director Ole Berg</source> <cue>said</cue>.',
      '<quote>“It floats,”</quote> <source>Save Our Ferries spokeswoman Ada Brandt</source> <cue>said</cue>.',
    ],
  },
  {
    name: 'inverted between commas',
    what: 'A cue and its source stand between commas in front of words in marks.',
    examples: [
      'As for the pier, <cue>said</cue> <source>Ida Lund</source>, <quote>“it will hold for a year.”</quote>',
      'In short, <cue>explained</cue> <source>Berg</source>, <quote>“nobody wants to pay for it.”</quote>',
      'Of all the ferries, <cue>added</cue> <source>the mayor</source>, <quote>“only one sails on time.”</quote>',
    ],
  },
  {
    name: 'whole name',
    what: 'A name is taken whole, whatever else its first word could be.',
    examples: [
      '<source>Ole Berg</source> <cue>agreed</cue> <quote>that the pier was rotten</quote>.',
      '<source>Mark Berg</source> <cue>said</cue> <quote>no boat would sail</quote>.',
      '<quote>“It floats,”</quote> <cue>said</cue> <source>Will Holm</source>.',
    ],
  },
  {
    name: 'after a time',
    what: 'A noun of time, or a day and a place before a comma, is no part of the source.',
    examples: [
      'The boat was full by the time <source>Berg’s predecessor, Dame Ada Brandt</source>, <cue>said</cue> <quote>it was safe</quote>.',
      'On the day <source>Ida Lund</source> <cue>told</cue> the crew <quote>the pier was closed</quote>, it rained.',
      'Tuesday in Sundvik, <source>Ida Lund</source> <cue>said</cue> <quote>the ferry was full</quote>.',
    ],
  },
  {
    name: 'cue inside a source',
    what: 'A relative clause of a source may report too; it does not take the words that the source is quoted with.',
    examples: [
      '<quote>“Later,”</quote> <cue>replied</cue> <source>Ole Berg, who was reading</source>.',
      '<source id="2">Lund, <source id="1">who</source> <cue id="1">thinks</cue> <quote id="1">the ferry is slow</quote></source>, <cue id="2">said</cue> <quote id="2">that the pier was safe</quote>.',
      '<source id="2">Berg, <source id="1">who</source> <cue id="1">says</cue> <quote id="1">the pier is rotten</quote></source>, <cue id="2">said</cue> <quote id="2">that he would sail</quote>.',
    ],
  },
  {
    name: 'interposed',
    what: 'Source and cue stand between commas in front of words in marks, which go on from those before.',
    examples: [
      '<quote>The reality is</quote>, <source>he</source> <cue>added</cue>, <quote>“there are no boats left.”</quote>',
      '<quote>It was</quote>, <source>the mayor</source> <cue>said</cue>, <quote>“a boat without a home.”</quote>',
      '<quote>Another ferry</quote>, <source>Ida Lund</source> <cue>said</cue>, <quote>“will not help anybody.”</quote>',
      'But, <source>Ida Lund</source> <cue>said</cue>, <quote>“it will not help anybody.”</quote>',
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
    name: 'name written small',
    what: 'A name without its capitals, where nothing but a source can stand.',
    examples: [
      '<quote>“The pier is shut,”</quote> <cue>said</cue> <source>mark keller, a pilot</source>.',
      '<quote>“The pier is shut,”</quote> <source>quick</source> <cue>said</cue>. He left.',
      '<source>mark keller</source>: <quote>“The pier is shut.”</quote>',
      'The pier holds - <source>mayor</source>: <quote>“We will not pay for it twice.”</quote>',
      'It is rotten, and <cue>in the words of</cue> <source>the harbour master, mark keller, OBE</source>, <quote>“the pier is a wreck.”</quote>',
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
    name: 'what bears the words',
    what: 'In a relative clause about a thing with words on it the pronoun is the source.',
    examples: [
      'They gave out bottles <source>that</source> <cue>said</cue>, <quote>“The harbour welcomes you.”</quote>',
      'The door was closed by a note <source>that</source> <cue>read</cue>, <quote>“Back at noon, or not at all.”</quote>',
      'He sent a letter <source>that</source> <cue>said</cue>: <quote>“The pier is closed.”</quote>',
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
  {
    name: 'sentence that ends in a short form',
    what: 'What stands before the stop of an hour is another sentence.',
    examples: [
      'Dr. Kim Holm, of the clinic in Bride St., and his wife, Dr. Ida Lund, see pilots from 9 a.m. to 5 p.m. <source>Kim</source> <cue>said</cue> <quote>he was tired</quote>.',
      'Two pilots sail from 9 a.m. to 5 p.m. <source>Berg</source> <cue>said</cue> <quote>he was tired</quote>.',
      'Ida Lund left the pier, and <source>Berg</source> <cue>said</cue> <quote>that it was old</quote>.',
      'It rained when <source>Ole Berg</source> <cue>said</cue> <quote>that it was dry</quote>.',
    ],
  },
  {
    name: 'inches',
    what: 'A mark right after a figure belongs to it.',
    examples: [
      '<quote>The boy is 6\'2" and his sister 5\'11"</quote>, <source>Lund</source> <cue>said</cue>.',
      '<quote>“It is a 12" pipe,”</quote> <source>Berg</source> <cue>said</cue>.',
      '<source>Lund</source> <cue>said</cue> <quote>the pipe was 12" wide</quote>.',
    ],
  },
];
