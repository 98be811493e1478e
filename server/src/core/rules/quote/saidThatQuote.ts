import { replacing, type Rule } from '../rule';

const saidThat = /\b(?:said|says|stated|states|added|told \S+|wrote|replied|declared|noted|announced)( that )$/;
const wholeSentence = /^["“]\p{Lu}[^"”]{15,}[.!?…]["”]$/u;
const reach = 40; // characters before the quotation in which cue and *that* stand

export const saidThatQuote: Rule = {
  code: 'quote/said-that-quote',
  severity: 'hint',
  about: '“That” before a whole sentence in quotation marks.',
  why: '“That” brings in a report; a full quotation follows a comma or a colon.',
  from: 'Chicago Manual of Style, 17th edition, 13.14',
  examples: {
    flagged: ['Keller said<flag> that </flag>“We will rebuild the bridge in two years.”'],
    fine: ['Keller said that the bridge is “a danger to everybody.”', 'Keller said, “We will rebuild the bridge.”'],
  },
  check: ({ text, quotedRuns }) =>
    quotedRuns.flatMap(({ parts: [run, ...rest] }) => {
      const that = saidThat.exec(text.slice(Math.max(0, run.start - reach), run.start))?.[1];
      if (that === undefined || rest.length > 0 || !wholeSentence.test(text.slice(run.start, run.end))) return [];
      const span = { start: run.start - that.length, end: run.start };
      return [
        {
          span,
          message: 'A whole sentence is quoted: leave out “that”.',
          fixes: [replacing(span, ', ', 'Put a comma in the place of “that”')],
        },
      ];
    }),
};
