import type { Rule } from '../rule';
import { withoutMarks } from '../withoutMarks';

export const scare: Rule = {
  code: 'quote/scare',
  severity: 'off',
  about: 'Words in marks that nobody is quoted with: the marks say “so they call it”.',
  why: 'Marks around a word cast doubt on it in the article’s own voice. Say whose word it is, or leave the marks out.',
  from: 'AP Stylebook, punctuation guide, “quotation marks: avoid unnecessary fragments”',
  examples: {
    flagged: ['The council sold the pier to its <flag>“partners”</flag> in May.'],
    fine: [
      'The council sold the pier to what Keller called its “partners” in May.',
      'He read “The Old Pier” on Monday.',
    ],
  },
  check: ({ quotedRuns, attributions }) => {
    const said = attributions.filter(({ source }) => source).flatMap(({ content }) => content);
    return quotedRuns.flatMap(({ class: kind, parts: [run, another], depth, closed }) => {
      if (kind !== 'scare' || depth > 0 || !closed || another || run.end - run.start < 3) return [];
      if (said.some(({ start, end }) => start <= run.start && run.end <= end)) return [];
      return [
        {
          span: run,
          message: 'The marks cast doubt on these words. Say whose they are, or leave the marks out.',
          fixes: [withoutMarks(run)],
        },
      ];
    });
  },
};
