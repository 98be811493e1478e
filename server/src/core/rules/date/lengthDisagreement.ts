import { type LengthDisagreement, lengthDisagreements } from '../../dates/agreement';
import type { Article, DateExpression, Fix } from '../../model';
import { replacing, type Rule } from '../rule';

export const lengthDisagreement: Rule = {
  code: 'date/length-disagreement',
  severity: 'hint',
  about: 'A length of time that does not fit the two dates beside it.',
  why: 'One of the three figures is wrong, and readers who count will see it.',
  from: 'ISO 8601-1, 5.5, time intervals',
  examples: {
    flagged: ['She ran the port for <flag>three years</flag>, from 2015 to 2020.'],
    fine: [
      'She ran the port for five years, from 2015 to 2020.',
      'She ran it for about three years, from 2015 to 2020.',
    ],
  },
  check: (article) =>
    lengthDisagreements(article).map((found) => {
      const { length, begin, end, says, is } = found;
      const dates = article.text.slice(begin.start, end.end);
      return {
        span: length,
        message: `“${dates}” is ${counted(is, length)}, not ${says}. Correct the length or a date.`,
        fixes: fixesFor(article, found),
        related: [{ span: { start: begin.start, end: end.end }, message: 'The two dates.' }],
      };
    }),
};

const words = 'zero one two three four five six seven eight nine'.split(' ');
const asWritten = (count: number, before: string): string =>
  (/\d/.test(before) ? undefined : words[count]) ?? String(count);

const units: ReadonlyMap<string, string> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
]);
/** *5 years*, in the unit of `length`. */
const counted = (count: number, { value = '' }: DateExpression): string =>
  `${count} ${units.get(value.slice(-1)) ?? ''}${count === 1 ? '' : 's'}`;

/** The length put right; then the last year, where the length is in years and the range ends with one. */
function fixesFor({ text }: Article, { length, begin, end, says, is }: LengthDisagreement): readonly Fix[] {
  const own = text.slice(length.start, length.end);
  const [, head = '', gap = '', unit = ''] = /^([\p{L}\d]+)([\s-]+)(day|week|month|year)s?$/u.exec(own) ?? [];
  const right = `${asWritten(is, head)}${gap}${unit}${gap.includes('-') || is === 1 ? '' : 's'}`;
  const ends = begin.value && end.value && /^\d{4}$/.test(end.value) && length.value?.endsWith('Y');
  const year = /\d{4}$/.exec(text.slice(end.start, end.end));
  const last = String(Number(end.value) + says - is);
  return [
    ...(unit && is > 0 ? [replacing(length, right, `Write “${right}”`)] : []),
    ...(ends && year
      ? [replacing({ start: end.end - 4, end: end.end }, last, `Write “${last}” as the last year`)]
      : []),
  ];
}
