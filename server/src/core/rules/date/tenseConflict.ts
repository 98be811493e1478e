import type { DateExpression, Fix, IsoDate } from '../../model';
import { replacing, type Rule } from '../rule';
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
  check: ({ text, dates, publishedOn }) =>
    dates.flatMap((date) => {
      const { value = '', tense, said, range } = date;
      if (!publishedOn || range || said.year === undefined || said.day === undefined) return [];
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || planned.test(text.slice(Math.max(0, date.start - 12), date.start)))
        return [];
      const today = publishedOn.date;
      if (tense === 'past' && value > today)
        return [
          {
            span: date,
            message: `${spelledOut(value)} is after publication, but the verb is in the past. Check the year and the verb.`,
            fixes: fixesFor(text, date, value, today),
          },
        ];
      if (tense === 'future' && value < today)
        return [
          {
            span: date,
            message: `${spelledOut(value)} is before publication, but the verb is in the future. Check the year and the verb.`,
            fixes: fixesFor(text, date, value, today),
          },
        ];
      return [];
    }),
};

/** What is called, moved or left *for* or *until* a day may lie on either side; so may what stands in mark-up. */
const planned = /(?:\b(?:for|until|till|by|to|and|through)\s|["'=(>)]\s?)$/i;

/** The nearest year in which the day lies on the side of publication that the verb says. */
function fixesFor(text: string, date: DateExpression, value: IsoDate, today: IsoDate): readonly Fix[] {
  const year = /\b\d{4}\b/.exec(text.slice(date.start, date.end));
  const day = value.slice(4);
  if (!year || year[0] !== value.slice(0, 4) || day === '-02-29') return []; // February 29 may not exist in that year
  const now = Number(today.slice(0, 4));
  const passed = today.slice(4) >= day;
  const right = String(date.tense === 'past' ? (passed ? now : now - 1) : today.slice(4) > day ? now + 1 : now);
  const at = date.start + year.index;
  return [replacing({ start: at, end: at + 4 }, right, `Write “${right}”`)];
}
