import type { DateWords } from '../../lexicon/dateWords';
import type { DateParser } from '../found';
import { date } from '../found';
import { anyOf, keysOf, lookUp, pattern, weekdayPattern } from '../patterns';

/** *Friday*, *Tues.*: a weekday alone, placed by the tense beside it. Short forms that are words need a date beside them. */
export const weekday = (words: DateWords): DateParser => ({
  id: 'weekday',
  triggers: ['weekday'],
  begins: [...words.weekdays.keys()],
  beginsWithFigures: false,
  pattern: pattern(
    String.raw`(?<![\w’'-])(?:(?<=(?<on>\b${anyOf(words.glue.on)}\s+))|)(?<weekday>${weekdayPattern(words)})(?![’']?(?!s\b)\w|-(?!to\b)\w)(?:(?=(?<clock>,?\s(?:at\s)?\d{1,2}(?::\d\d)?\s?${anyOf([...words.meridiems.keys(), ...words.zones.keys()])}))|)`,
  ),
  read({ weekday = '', on, clock }, match) {
    const number = lookUp(words.weekdays, weekday);
    if (number === undefined) return undefined;
    const reading = date('weekday', { weekday: number });
    const name = weekday.toLowerCase().replace('.', '');
    const sure =
      !words.unsureWeekdays.has(name) ||
      (/^[A-Z]/.test(match) && (on !== undefined || clock !== undefined || (/\.$/.test(match) && name !== 'sun')));
    return sure ? reading : { ...reading, partial: true };
  },
});

/** *on the 15th*, *by the 21st*: a day of a month that the anchor gives. */
export const dayOfMonth = (words: DateWords): DateParser => ({
  id: 'day-of-month',
  triggers: ['ordinal'],
  lead: 1,
  begins: ['the'],
  pattern: pattern(
    String.raw`(?<=\b(?:${anyOf([...words.glue.on, ...words.glue.until, ...words.glue.since, ...words.glue.from, 'for', 'to', 'before', 'after'])})\s+)the\s+(?<day>(?:3[01]|[12]\d|[1-9])(?:${anyOf(words.ordinalEndings)}))\b(?=\s*(?:[.,;:!?)]|$|(?:of|and|or|to|at|in\sthe|after|before)\b))`,
  ),
  read: ({ day = '' }) => date('day-of-month', { day: Number.parseInt(day, 10) }),
});

/** *Thursday the 21st*, *Monday 21*, *the 20th of next month*: the day of the month as a join takes it up. */
export const dayNumber = (words: DateWords): DateParser => ({
  id: 'day-number',
  triggers: ['weekday', 'unit', 'ordinal'],
  lead: 3,
  trail: 3,
  begins: ['the', ...words.ordinals.keys()],
  pattern: pattern(
    String.raw`(?:(?<=\b(?:${keysOf(words.weekdays)}|week\s+of),?\s+)|(?=\S+(?:\s+days?)?\s+${anyOf(words.glue.of)}\s)|(?=the\s+\S+\s+days?\s+${anyOf(words.glue.of)}\s))` +
      String.raw`\b(?:the\s+)?(?<day>(?:3[01]|[12]\d|[1-9])(?:${anyOf(words.ordinalEndings)})?|${keysOf(words.ordinals)})\b(?:\s+days?)?(?=\s*(?:[.,;:!?)]|$)|\s+(?:${anyOf(words.glue.of)}|at|for|and|or|to|from|between|this|next|last)\b|\s+\d{1,2}\s?(?:${keysOf(words.meridiems)}|:))(?![:/])`,
  ),
  read({ day = '' }) {
    const number = /^\d/.test(day) ? Number.parseInt(day, 10) : lookUp(words.ordinals, day);
    return number === undefined ? undefined : { ...date('day-of-month', { day: number }), partial: true };
  },
});
