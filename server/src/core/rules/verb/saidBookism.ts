import { replacing, type Rule } from '../rule';

const bookisms: ReadonlySet<string> = new Set(
  'quipped opined exclaimed enthused chuckled smiled laughed chortled grinned mused intoned fumed huffed sniffed snorted blurted bellowed thundered'.split(
    ' ',
  ),
);

export const saidBookism: Rule = {
  code: 'verb/said-bookism',
  severity: 'hint',
  about: 'A colourful verb in the place of “said”.',
  why: 'Nobody smiles or thunders a sentence; “said” is invisible and lets the words speak.',
  from: 'The Guardian and Observer style guide, “said”; Elmore Leonard, “Ten Rules of Writing”, rule 3',
  examples: {
    flagged: ['“The bridge is safe,” Keller <flag>quipped</flag>.'],
    fine: ['“The bridge is safe,” Keller said.', 'Keller laughed and left.'],
  },
  check: ({ text, attributions }) =>
    attributions.flatMap(({ cue, kind }) => {
      if (!cue || kind === 'indirect') return [];
      const words = text.slice(cue.start, cue.end);
      if (!bookisms.has(words.toLowerCase())) return [];
      return [
        {
          span: cue,
          message: `“${words}” draws the eye. “Said” will do.`,
          fixes: [replacing(cue, 'said', 'Write “said”')],
        },
      ];
    }),
};
