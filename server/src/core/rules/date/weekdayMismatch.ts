import { dayOf, weekdayOf } from '../../dates/calendar';
import type { DateExpression, Fix, Span } from '../../model';
import { replacing, type Rule } from '../rule';
import { monthName, weekdayName } from '../spelledOut';

export const weekdayMismatch: Rule = {
  code: 'date/weekday-mismatch',
  severity: 'warning',
  about: 'A weekday that the date beside it does not fall on.',
  why: 'One of the two is wrong, and readers cannot tell which.',
  from: 'ISO 8601; AP Stylebook, “days of the week”',
  examples: {
    flagged: ['The bridge opened on <flag>Monday, January 28, 2025</flag>.'],
    fine: ['The bridge opened on Tuesday, January 28, 2025.', 'The bridge opened on Monday.'],
    publishedOn: '2025-01-30',
  },
  check: ({ text, dates }) =>
    dates.flatMap((date) => {
      const { weekday } = date.said;
      const { year, month, day } = { ...date.implied, ...date.said };
      if (weekday === undefined || date.said.day === undefined) return [];
      const found = year && month && day ? dayOf(year, month, day) : undefined;
      if (!found || weekdayOf(found) === weekday) return [];
      const right = weekdayName(weekdayOf(found));
      return [
        {
          span: date,
          message: `${monthName(found.month)} ${found.day}, ${found.year} is a ${right}, not a ${weekdayName(weekday)}. Correct the weekday or the date.`,
          fixes: fixesFor(text, date, right, nearest(found.day, weekdayOf(found), weekday)),
        },
      ];
    }),
};

const names = /\b(?:(mon|tues|wednes|thurs|fri|satur|sun)day|(mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?)/i;

/** The weekday put right; then the day of the month, where figures show it. */
function fixesFor(text: string, date: DateExpression, right: string, day: number): readonly Fix[] {
  const own = text.slice(date.start, date.end);
  const said = names.exec(own);
  const figure = new RegExp(`\\b${date.said.day}(?!\\d)`).exec(own);
  const placed = (at: number, length: number): Span => ({ start: date.start + at, end: date.start + at + length });
  return [
    ...(said ? [replacing(placed(said.index, said[0].length), right, `Write “${right}”`)] : []),
    ...(figure && day >= 1 && day <= 28
      ? [replacing(placed(figure.index, figure[0].length), String(day), `Write the ${day} of the month`)]
      : []),
  ];
}

/** The day of the month nearest to `day` (a `from` weekday) that is a `to` weekday; may lie outside the month. */
function nearest(day: number, from: number, to: number): number {
  const ahead = (to - from + 7) % 7;
  return ahead <= 3 ? day + ahead : day + ahead - 7;
}
