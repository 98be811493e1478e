import { daysIn } from '../../dates/calendar';
import type { Rule } from '../rule';
import { monthName } from '../spelledOut';

const leapYear = 2024; // February 29 is right in some year when none is given

export const impossible: Rule = {
  code: 'date/impossible',
  severity: 'error',
  about: 'A day that the calendar does not have.',
  why: 'It is a slip of the pen, and readers notice.',
  from: 'ISO 8601, 4.3',
  examples: {
    flagged: ['The bridge opens on <flag>February 30, 2025</flag>.'],
    fine: ['The bridge opens on February 28, 2025.', 'It opened on February 29, 2024.'],
    publishedOn: '2025-01-27',
  },
  check: ({ dates }) =>
    dates.flatMap((date) => {
      const { month, day, year = leapYear } = date.said;
      if (month === undefined || day === undefined || month < 1 || month > 12) return [];
      const last = daysIn(year, month);
      if (day <= last) return [];
      const of = date.said.year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
      return [{ span: date, message: `${of} has ${last} days. Check the date.` }];
    }),
};
