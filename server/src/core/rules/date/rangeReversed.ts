import type { Rule } from '../rule';

const comparable = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export const rangeReversed: Rule = {
  code: 'date/range-reversed',
  severity: 'hint',
  about: 'A range of dates whose end comes before its beginning.',
  why: 'One of the two dates is wrong, or they changed places.',
  from: 'ISO 8601-1, 5.5, time intervals',
  examples: {
    flagged: ['The bridge was closed from <flag>2020 to 2015</flag>.'],
    fine: ['The bridge was closed from 2015 to 2020.'],
  },
  check: ({ text, dates }) =>
    dates.flatMap((begin) => {
      if (begin.range?.role !== 'begin') return [];
      const { other } = begin.range;
      const end = dates.find(({ start }) => start === other.start);
      const [from, to] = [begin.value ?? '', end?.value ?? ''];
      if (!end || from.length !== to.length || !comparable.test(from) || !comparable.test(to) || from <= to) return [];
      return [
        {
          span: { start: begin.start, end: end.end },
          message: 'The range ends before it begins. Check both dates.',
          fixes: [
            {
              title: 'Swap the two dates',
              edits: [
                { span: { start: begin.start, end: begin.end }, newText: text.slice(end.start, end.end) },
                { span: { start: end.start, end: end.end }, newText: text.slice(begin.start, begin.end) },
              ],
            },
          ],
        },
      ];
    }),
};
