import type { DateExpression } from '../../model';
import type { Rule } from '../rule';

export const relativeWithoutAnchor: Rule = {
  code: 'date/relative-without-anchor',
  severity: 'information',
  about: 'A date such as “yesterday” in an article that does not say when it appeared.',
  why: 'Who reads it next week, or in an archive, cannot tell which day is meant.',
  from: 'AP Stylebook, “time element”; TimeML annotation guidelines 1.2.1, document creation time',
  examples: {
    flagged: ['The bridge closed <flag>yesterday</flag>. It opens tomorrow.'],
    fine: ['The bridge closed on January 26, 2025.', '---\ndate: 2025-01-27\n---\nThe bridge closed yesterday.'],
  },
  check: ({ text, dates, publishedOn, quotedRuns }) => {
    if (publishedOn) return [];
    const quoted = quotedRuns.flatMap(({ parts }) => parts);
    const inWords = (date: DateExpression): boolean =>
      quoted.some(({ start, end }) => start <= date.start && date.end <= end);
    const [first, ...others] = dates.filter((date) => isRelative(date) && !inWords(date));
    if (!first) return [];
    const too = others.length === 0 ? '' : ` So do ${others.length} more.`;
    return [
      {
        span: first,
        message: `“${text.slice(first.start, first.end)}” counts from a day that the article does not give.${too} Set the publication date.`,
        related: others.map((span) => ({ span, message: 'Counts from the same day.' })),
      },
    ];
  },
};

/** A day or time that has no value for want of a day to count from. */
const isRelative = ({ type, value, alternatives, said }: DateExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && value === undefined && alternatives === undefined && said.year === undefined;
