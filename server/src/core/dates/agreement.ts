import type { AgeWords } from '../lexicon/dateWords';
import type { Article, DateExpression, Span } from '../model';
import { type Day, daysBetween, parseDay } from './calendar';
import { startOf } from './fields';
import { anyOf } from './patterns';

/** An age that does not fit the birth date beside it. `could` are the ages that fit on the day of publication. */
export interface AgeDisagreement {
  readonly age: Span;
  readonly born: DateExpression;
  readonly says: number;
  readonly could: readonly number[];
}

const near = 160; // characters around a birth date in which an age is taken for the same person's

interface AgePatterns {
  readonly born: RegExp;
  readonly age: RegExp;
}
const patternsOf = ({ born, aged, old }: AgeWords): AgePatterns => ({
  born: new RegExp(String.raw`\b${anyOf(born)}\s+$`, 'i'),
  age: new RegExp(String.raw`\b(\d{1,3})\s?${anyOf(old)}\b|\b${anyOf(aged)}\s+(\d{1,3})\b`, 'gi'),
});

/** Ages in the sentence of a birth date (*born on 3 May 1980 … aged 50*) that do not fit it. Needs a publication date. */
export function ageDisagreements(
  { text, dates, sentences, publishedOn }: Article,
  words: AgeWords,
): readonly AgeDisagreement[] {
  const today = publishedOn && parseDay(publishedOn.date);
  if (!today) return [];
  const patterns = patternsOf(words);
  return dates.flatMap((born) => {
    if (born.said.year === undefined || !patterns.born.test(text.slice(Math.max(0, born.start - 12), born.start)))
      return [];
    const sentence = sentences.find(({ start, end }) => start <= born.start && born.end <= end);
    if (!sentence) return [];
    const from = Math.max(sentence.start, born.start - near);
    const could = agesOf(born, today);
    return [...text.slice(from, Math.min(sentence.end, born.end + near)).matchAll(patterns.age)].flatMap((match) => {
      const says = Number(match[1] ?? match[2]);
      const age = { start: from + match.index, end: from + match.index + match[0].length };
      return could.includes(says) ? [] : [{ age, born, says, could }];
    });
  });
}

function agesOf({ said, implied }: DateExpression, today: Day): readonly number[] {
  const { year = today.year, month, day } = { ...implied, ...said };
  const most = today.year - year;
  if (month === undefined) return [most - 1, most];
  if (month !== today.month) return [month < today.month ? most : most - 1];
  return day === undefined ? [most - 1, most] : [day <= today.day ? most : most - 1];
}

/** A length of time that does not fit the two dates beside it. `is` counts in the unit that the text uses. */
export interface LengthDisagreement {
  readonly length: DateExpression;
  readonly begin: DateExpression;
  readonly end: DateExpression;
  readonly says: number;
  readonly is: number;
}

const daysIn = { D: 1, W: 7, M: 30.44, Y: 365.25 } as const;
const reach = 40; // characters between a length and the range that it is said of

/** *for three years, from 2015 to 2020*: lengths beside a range that miss it by more than its ends leave open. */
export function lengthDisagreements({ dates }: Article): readonly LengthDisagreement[] {
  return dates.flatMap((begin, i) => {
    const end = begin.range?.role === 'begin' ? dates[i + 1] : undefined;
    if (!end) return [];
    const beside = [dates[i - 1], dates[i + 2]].filter((date) => date !== undefined && date.type === 'DURATION');
    return beside.flatMap((length) => {
      if (!length || gap(length, begin, end) > reach || length.mod !== undefined) return [];
      const said = /^P(\d+)([DWMY])$/.exec(length.value ?? '');
      const [from, to] = [startOf({ ...begin.said, ...begin.implied }), startOf({ ...end.said, ...end.implied })];
      if (!said || !from || !to) return [];
      const says = Number(said[1]);
      const is = Math.round(daysBetween(from, to) / daysIn[said[2] as keyof typeof daysIn]);
      return Math.abs(says - is) <= 1 ? [] : [{ length, begin, end, says, is }];
    });
  });
}

const gap = (length: Span, begin: Span, end: Span): number =>
  Math.max(length.start - end.end, begin.start - length.end);
