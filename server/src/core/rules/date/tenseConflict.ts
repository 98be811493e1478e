import type { DateExpression, Fix, IsoDate } from '../../model';
import { type Hit, replacing, type Rule } from '../rule';
import { spelledOut } from '../spelledOut';

export const tenseConflict: Rule = {
  code: 'date/tense-conflict',
  severity: 'hint',
  about: 'A day in the future with a verb in the past, or the other way round.',
  why: 'Either the date or the tense is wrong; often the year was left as it was.',
  from: 'TimeML annotation guidelines 1.2.1, TLINK',
  examples: {
    flagged: ['The bridge opened on <flag>March 4, 2026</flag>.', 'The council will meet <flag>yesterday</flag>.'],
    fine: [
      'The bridge opened on March 4, 2024.',
      'The bridge will open on March 4, 2026.',
      'The council said that it will meet tomorrow.',
    ],
    publishedOn: '2025-01-27',
  },
  check: ({ text, dates, publishedOn }) =>
    publishedOn ? dates.flatMap((date) => withYear(date, text, publishedOn.date) ?? pointing(date, text) ?? []) : [],
};

/** A day with its year, on the other side of publication than its verb. */
function withYear(date: DateExpression, text: string, today: IsoDate): Hit | undefined {
  const { value = '', tense, said, range } = date;
  if (!tense || range || said.year === undefined || said.day === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || planned.test(text.slice(Math.max(0, date.start - 12), date.start)))
    return undefined;
  if (value === today || (tense === 'past') === value < today) return undefined;
  const side = tense === 'past' ? 'after' : 'before';
  return {
    span: date,
    message: `${spelledOut(value)} is ${side} publication, but the verb is in the ${tense}. Check the year and the verb.`,
    fixes: fixesFor(text, date, value, today),
  };
}

/** *will meet yesterday*, *will meet last week*, *met them tomorrow*: a word that points the other way than its verb. */
function pointing(date: DateExpression, text: string): Hit | undefined {
  const written = text.slice(date.start, date.end);
  const [, word = '', rest = ''] = /^(yesterday|tomorrow|last|next)\b(.*)$/is.exec(written) ?? [];
  const turned = otherWay[word.toLowerCase()];
  const before = text.slice(Math.max(0, date.start - 60), date.start);
  const isBack = /^(?:yesterday|last)$/i.test(word);
  if (!turned || !(isBack ? goesAhead : wentBy).test(before) || goesOn.test(text.slice(date.end, date.end + 20)))
    return undefined;
  return {
    span: date,
    message: `“${written}” is ${isBack ? 'before' : 'after'} publication, but the verb is in the ${isBack ? 'future' : 'past'}. Correct one of them.`,
    fixes: [replacing(date, turned + rest, `Write “${turned + rest}”`)],
  };
}

const otherWay: Readonly<Partial<Record<string, string>>> = {
  yesterday: 'tomorrow',
  tomorrow: 'yesterday',
  last: 'next',
  next: 'last',
};
/** A verb and what it takes, up to a date, with nothing between that another verb could stand in. */
const goesAhead =
  /\b(?:will|shall|won[’']t)\s+(?:not\s+|also\s+)?[a-z]+\s+(?:(?:him|her|them|us|it|again|there|here|back)\s+)?$/;
const wentBy =
  /\b(?:he|she|they|we|it)\s+(?:met|came|went|left|died|arrived|resigned|returned|voted)\s+(?:(?:him|her|them|us|again|there|here|back)\s+)?$/i;
/** *tomorrow’s paper*, *yesterday said*: the date belongs to what follows. */
const goesOn = /^(?:[’']s\b|-|\s+[a-z])/;

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
