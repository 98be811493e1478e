import { daysIn } from '../../dates/calendar';
import type { DateExpression, Fix } from '../../model';
import { replacing, type Rule } from '../rule';
import { monthName } from '../spelledOut';

const leapYear = 2024; // February 29 is right in some year when none is given

export const impossible: Rule = {
  code: 'date/impossible',
  severity: 'error',
  about: 'A day that the calendar does not have.',
  why: 'It is a slip of the pen, and readers notice.',
  from: 'the Gregorian calendar, as in ISO 8601',
  examples: {
    flagged: ['The bridge opens on <flag>February 30, 2025</flag>.'],
    fine: ['The bridge opens on February 28, 2025.', 'It opened on February 29, 2024.'],
    publishedOn: '2025-01-27',
  },
  check: ({ text, dates }) =>
    dates.flatMap((date) => {
      const { month, day, year = leapYear } = date.said;
      if (month === undefined || day === undefined || month < 1 || month > 12) return [];
      const last = daysIn(year, month);
      if (day <= last) return [];
      const of = date.said.year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
      return [
        { span: date, message: `${of} has ${last} days. Check the date.`, fixes: fixesFor(text, date, month, last) },
      ];
    }),
};

/** The last day of the month; then the first of the next, where the month stands there in full. */
function fixesFor(text: string, date: DateExpression, month: number, last: number): readonly Fix[] {
  const own = text.slice(date.start, date.end);
  const figure = new RegExp(`\\b${date.said.day}(?![\\d\\p{L}])`, 'u').exec(own);
  const name = own.indexOf(monthName(month));
  if (!figure) return [];
  const day = { start: date.start + figure.index, end: date.start + figure.index + figure[0].length };
  const lastDay = replacing(day, String(last), `Write ${monthName(month)} ${last}`);
  if (name < 0 || month === 12) return [lastDay];
  const named = { start: date.start + name, end: date.start + name + monthName(month).length };
  const edits = [
    { span: day, newText: '1' },
    { span: named, newText: monthName(month + 1) },
  ].sort((a, b) => a.span.start - b.span.start);
  return [lastDay, { title: `Write ${monthName(month + 1)} 1`, edits }];
}
