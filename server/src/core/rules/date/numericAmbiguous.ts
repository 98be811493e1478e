import { replacing, type Rule } from '../rule';
import { spelledOut } from '../spelledOut';

export const numericAmbiguous: Rule = {
  code: 'date/numeric-ambiguous',
  severity: 'warning',
  about: 'A date in figures that US and UK readers read as two different days.',
  why: 'On 03/04/2025 half of the readers turn up a month late.',
  from: 'AP Stylebook, “dates”; ISO 8601',
  examples: {
    flagged: ['The talks resume on <flag>03/04/2025</flag>.'],
    fine: ['The talks resume on 13/04/2025.', 'Talks resume on 2025-04-03.', 'It was backed by 3/4 of voters.'],
    publishedOn: '2025-01-27',
  },
  check: ({ text, dates }) =>
    dates.flatMap((date) =>
      date.alternatives === undefined || date.alternatives.length < 2
        ? []
        : [
            {
              span: date,
              message: `“${text.slice(date.start, date.end)}” can be ${date.alternatives.map(spelledOut).join(' or ')}. Write the month as a word.`,
              fixes: date.alternatives.map((value) =>
                replacing(date, spelledOut(value), `Write “${spelledOut(value)}”`),
              ),
            },
          ],
    ),
};
