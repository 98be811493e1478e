import type { Rule } from '../rule';
import { withoutMarks } from '../withoutMarks';

const most = 2; // words

export const fragment: Rule = {
  code: 'quote/fragment',
  severity: 'off',
  about: 'One or two words of somebody’s in quotation marks.',
  why: 'Scraps in marks read as doubt, and show nothing that a report in plain words would not.',
  from: 'AP Stylebook, punctuation guide, “quotation marks: avoid unnecessary fragments”',
  examples: {
    flagged: ['Keller said that the bridge is <flag>“old”</flag> and unsafe.'],
    fine: ['Keller said that the bridge is old and unsafe.', 'Keller said that the bridge is “a danger to us all.”'],
  },
  check: ({ text, quotedRuns, attributions }) => {
    const mixed = attributions
      .filter(({ kind, source }) => kind === 'mixed' && source)
      .flatMap(({ content }) => content);
    return quotedRuns.flatMap(({ parts: [run, another], depth, closed }) => {
      const words = text.slice(run.start, run.end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
      if (depth > 0 || !closed || another || words.length === 0 || words.length > most) return [];
      if (/[,.?!…]/.test(text.charAt(run.end - 2))) return []; // the stop would be left behind
      if (!mixed.some(({ start, end }) => start < run.start && run.end <= end)) return [];
      return [
        {
          span: run,
          message: 'So few words need no marks. Put them in plain words, or quote more.',
          fixes: [withoutMarks(run)],
        },
      ];
    });
  },
};
