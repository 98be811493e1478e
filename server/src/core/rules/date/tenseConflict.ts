import type { Rule } from '../rule';
import { spelledOut } from '../spelledOut';

export const tenseConflict: Rule = {
  code: 'date/tense-conflict',
  severity: 'hint',
  about: 'A day in the future with a verb in the past, or the other way round.',
  why: 'Either the date or the tense is wrong; often the year was left as it was.',
  from: 'TimeML annotation guidelines 1.2.1, TLINK',
  examples: {
    flagged: ['The bridge opened on <flag>March 4, 2026</flag>.'],
    fine: ['The bridge opened on March 4, 2024.', 'The bridge will open on March 4, 2026.'],
    publishedOn: '2025-01-27',
  },
  check: ({ dates, publishedOn }) =>
    dates.flatMap((date) => {
      const { value = '', tense, said, range } = date;
      if (!publishedOn || range || said.year === undefined || said.day === undefined) return [];
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
      const today = publishedOn.date;
      if (tense === 'past' && value > today)
        return [{ span: date, message: `${spelledOut(value)} is after publication, but the verb is in the past.` }];
      if (tense === 'future' && value < today)
        return [{ span: date, message: `${spelledOut(value)} is before publication, but the verb is in the future.` }];
      return [];
    }),
};
