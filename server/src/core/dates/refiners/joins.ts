import type { DateWords } from '../../lexicon/dateWords';
import type { Fields } from '../../model';
import { valueOf, without } from '../fields';
import type { FoundDate, How, Reading, Shape } from '../found';
import { time } from '../found';
import { shifted } from '../parsers/ago';
import { anyOf } from '../patterns';
import { perLanguage } from '../../lexicon/perLanguage';

/** Two neighbours and the text between them that make one expression. */
export interface Join {
  readonly id: string;
  readonly gap: RegExp;
  readonly left: readonly Shape[];
  readonly right: readonly Shape[];
  /** What must stand before the left one, where something must. */
  readonly opening?: RegExp;
  /** What they make together; `undefined` where they do not belong together after all. */
  join(left: FoundDate, right: FoundDate): Reading | undefined;
}

const dayGrained: readonly Shape[] = ['date', 'weekday', 'month-day', 'day-of-month', 'day', 'holiday'];
const inAYear: readonly Shape[] = ['month', 'month-day', 'season', 'period', 'holiday', 'nth'];

/** The reading of a found date, without its place. */
const readingOf = ({ type, shape, said, how, mod }: FoundDate): Reading => ({
  type,
  shape,
  said,
  how,
  ...(mod && { mod }),
});
const inside = (reading: FoundDate, of: FoundDate, shape: Shape = reading.shape): Reading => ({
  type: reading.type,
  shape,
  said: reading.said,
  how: { by: 'inside', of: readingOf(of), ...(reading.how.by === 'holiday' && { holiday: reading.how.holiday }) },
  ...(reading.mod && { mod: reading.mod }),
});
const isStepOf = (how: How, ...units: readonly string[]): boolean => how.by === 'step' && units.includes(how.unit);
const isThisPeriod = (how: How): boolean => how.by === 'same' || (how.by === 'step' && how.step === 0);
const hasDay = (found: FoundDate): boolean =>
  found.shape !== 'date' || found.said.day !== undefined || found.how.by !== 'fields';
const isTime = ({ hour, part }: Fields): boolean => hour !== undefined || part !== undefined;

/** How neighbours join, in the order in which they are tried on each pair. */
export const joinsOf = (words: DateWords): readonly Join[] => {
  const { of, the, on, before, after, to, and, between, from } = words.glue;
  const article = String.raw`(?:${anyOf(the)}\s+)?`;
  const gap = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'i');
  const atOrNothing = gap(
    String.raw`,?\s+(?:\(?(?:at|@|around|about|for|from|between)\s+)?(?:about\s+|around\s+|exactly\s+)?|,\s?|\s?-\s?`,
  );
  const clockRange = (id: string, source: string, opening?: RegExp): Join => ({
    id,
    gap: gap(source),
    left: ['clock'],
    right: ['clock'],
    ...(opening && { opening }),
    join: (left, right) =>
      left.how.by === 'fields' && right.how.by === 'fields' && left.said.zone === undefined
        ? time('clock', left.said, { by: 'range', begin: readingOf(left), end: readingOf(right) })
        : undefined,
  });
  return [
    // 9 a.m. to 5 p.m.; 9:30–11:00; between 8 a.m. and 2 p.m.
    clockRange(
      'clock-range',
      String.raw`\s?[-–—]\s?|\s+${anyOf(to.filter((word) => /^\w/.test(word) && !and.includes(word)))}\s+`,
    ),
    clockRange(
      'clock-range-between',
      String.raw`\s+${anyOf(and)}\s+`,
      new RegExp(String.raw`\b${anyOf([...between, ...from])}\s+$`, 'i'),
    ),
    {
      // Friday, January 24; Thursday the 21st
      id: 'weekday-and-date',
      gap: gap(String.raw`,?\s*${article}`),
      left: ['weekday'],
      right: ['month-day', 'date', 'day-of-month'],
      join: (left, right) =>
        hasDay(right) && right.said.weekday === undefined && !isTime(right.said)
          ? {
              ...readingOf(right),
              shape: right.shape === 'day-of-month' ? 'month-day' : right.shape,
              said: { ...left.said, ...right.said },
            }
          : undefined,
    },
    {
      // 18 July, Friday
      id: 'date-and-weekday',
      gap: gap(String.raw`,?\s|\s?\(`),
      left: ['month-day', 'date'],
      right: ['weekday'],
      join: (left, right) =>
        hasDay(left) && left.said.weekday === undefined && right.partial
          ? { ...readingOf(left), said: { ...left.said, ...right.said } }
          : undefined,
    },
    {
      // the week of October 6
      id: 'week-of-day',
      gap: gap(String.raw`\s+`),
      left: ['nth'],
      right: ['date', 'month-day', 'day-of-month'],
      join: (left, right) =>
        left.how.by === 'nth' && left.how.n === 0
          ? { ...readingOf(left), shape: 'date', how: { ...left.how, of: readingOf(right) } }
          : undefined,
    },
    {
      // the first Monday of next month; the last week of March
      id: 'nth-of-period',
      gap: gap(String.raw`\s+(?:${anyOf(of)}\s+${article})?|[’']s?\s+`),
      left: ['nth'],
      right: ['period', 'month', 'year', 'season', 'holiday', 'date', 'day'],
      join: (left, right) =>
        left.how.by === 'nth' && left.how.n !== 0 && !hasDayGrain(right)
          ? { ...readingOf(left), shape: 'date', how: { ...left.how, of: readingOf(right) } }
          : undefined,
    },
    {
      // the first Tuesday of every month
      id: 'nth-of-set',
      gap: gap(String.raw`\s+${anyOf(of)}\s+`),
      left: ['nth'],
      right: ['set'],
      join: ({ how }, right) =>
        how.by === 'nth'
          ? { ...readingOf(right), ...(right.quant && { quant: right.quant }), ...(right.freq && { freq: right.freq }) }
          : undefined,
    },
    {
      // the end of 2024; early June; late last year; mid-1989
      id: 'edge-of-period',
      gap: gap(String.raw`\s*(?:${anyOf(of.slice(0, 1))}\s+)?${article}|\s*-\s*`), // not *early in 2016*
      left: ['edge'],
      right: ['period', 'month', 'year', 'season', 'date', 'day', 'weekday', 'day-part', 'holiday', 'same'],
      join: (left, right) => {
        const { type, shape, said, how } = right;
        const plain = right.shape === 'day' || (right.shape === 'weekday' && left.mod === 'MID');
        return right.partial && right.shape === 'weekday'
          ? undefined
          : { type, shape, said, how, ...(left.mod && !plain && { mod: left.mod }) };
      },
    },
    {
      // late in the day; earlier in the week
      id: 'edge-in-period',
      gap: gap(String.raw`\s+in\s+`),
      left: ['edge'],
      right: ['period'],
      join: (left, right) =>
        left.mod !== 'MID' && isThisPeriod(right.how)
          ? { type: right.type, shape: 'period', said: right.said, how: right.how, ...(left.mod && { mod: left.mod }) }
          : undefined,
    },
    {
      // the end of the day Friday; early in the day on Wednesday
      id: 'edge-of-day',
      gap: gap(String.raw`,?\s+(?:${anyOf(on)}\s+)?`),
      left: ['period'],
      right: ['weekday', 'date', 'month-day', 'day'],
      join: (left, right) =>
        left.mod && left.how.by === 'same' && left.how.unit === 'day' && hasDay(right) && isSure(right)
          ? { ...readingOf(right), mod: left.mod }
          : undefined,
    },
    {
      // June next year; the third quarter of last year; Thanksgiving of next year
      id: 'inside-year',
      gap: gap(String.raw`,?\s+(?:${anyOf(of)}\s+${article})?`),
      left: inAYear,
      right: ['period', 'year'],
      join(left, right) {
        if (left.how.by !== 'holiday' && left.how.by !== 'fields') return undefined;
        if (left.said.year !== undefined || left.said.weekend) return undefined;
        if (right.shape === 'year')
          return right.said.year === undefined || left.shape === 'month'
            ? undefined
            : { ...readingOf(left), shape: 'date', said: { ...left.said, year: right.said.year } };
        return isStepOf(right.how, 'year') && !right.partial ? inside(left, right, 'date') : undefined;
      },
    },
    {
      // Wednesday next week; Sunday of last week
      id: 'day-of-week',
      gap: gap(String.raw`,?\s+(?:${anyOf(of)}\s+)?`),
      left: ['weekday'],
      right: ['period'],
      join: (left, right) => (isStepOf(right.how, 'week') ? inside(left, right, 'day') : undefined),
    },
    {
      // next week on Friday; last week's Sunday
      id: 'week-and-day',
      gap: gap(String.raw`,?\s+(?:${anyOf(on)}\s+)?|[’']s\s+`),
      left: ['period'],
      right: ['weekday'],
      join: (left, right) => (isStepOf(left.how, 'week') ? inside(right, left, 'day') : undefined),
    },
    {
      // the 20th of next month
      id: 'day-of-month',
      gap: gap(String.raw`\s+(?:${anyOf(of)}\s+${article})?`),
      left: ['day-of-month'],
      right: ['period'],
      join: (left, right) => (isStepOf(right.how, 'month') ? inside(left, right, 'date') : undefined),
    },
    {
      // Monday morning; tomorrow in the evening
      id: 'day-and-part',
      gap: gap(String.raw`,?\s+(?:${anyOf(on)}\s+)?(?:in\s+${article})?`),
      left: dayGrained,
      right: ['day-part'],
      join: (left, right) =>
        hasDay(left) && isSure(left) && isPartAlone(right) && !isTime(left.said)
          ? { ...inside(right, left), shape: 'day-part' }
          : undefined,
    },
    {
      // the morning of May 3; in the afternoon on Friday
      id: 'part-of-day',
      gap: gap(String.raw`\s+(?:(?:${anyOf([...of, ...on])})\s+)?${article}|,\s+(?:${anyOf(on)})\s+`),
      left: ['day-part'],
      right: dayGrained,
      join: (left, right) =>
        hasDay(right) && isSure(right) && isPartAlone(left) && !isTime(right.said)
          ? { ...inside(left, right), shape: 'day-part' }
          : undefined,
    },
    {
      // in the afternoon, next Friday
      id: 'part-of-stepped-day',
      gap: gap(String.raw`,\s+`),
      left: ['day-part'],
      right: ['day'],
      join: (left, right) =>
        right.how.by === 'named-step' && isPartAlone(left) ? { ...inside(left, right), shape: 'day-part' } : undefined,
    },
    {
      // Monday at 3 p.m.; tonight at 8:30; January 7, 10 a.m.
      id: 'day-and-clock',
      gap: atOrNothing,
      left: [...dayGrained, 'day-part'],
      right: ['clock'],
      join: (left, right) =>
        hasDay(left) && isSure(left) && left.said.hour === undefined ? onDay(right, left) : undefined,
    },
    {
      // 12:00 UTC Monday; 3 p.m. on Jan. 7; 7:30 in the evening
      id: 'clock-and-day',
      gap: gap(String.raw`,?\s+(?:(?:${anyOf([...on, 'of'])})\s+)?${article}(?:in\s+${article})?|,\s?`),
      left: ['clock'],
      right: [...dayGrained, 'day-part'],
      join: (left, right) =>
        hasDay(right) && isSure(right) && right.said.hour === undefined ? onDay(left, right) : undefined,
    },
    {
      // every Monday at 4 p.m.
      id: 'set-and-clock',
      gap: atOrNothing,
      left: ['set'],
      right: ['clock'],
      join: (left, right) => atEach(left, right),
    },
    {
      // 9 a.m. every Sunday; 3 p.m. every day
      id: 'clock-and-set',
      gap: gap(String.raw`,?\s+(?:${anyOf(on)}\s+)?`),
      left: ['clock'],
      right: ['set'],
      join: (left, right) => (left.how.by === 'fields' ? atEach(right, left) : undefined),
    },
    {
      // Thanksgiving three years ago; March in one year
      id: 'inside-shifted-year',
      gap: gap(String.raw`\s+`),
      left: ['month', 'holiday', 'season'],
      right: ['day'],
      join: (left, right) =>
        right.how.by === 'shift' &&
        right.how.from === 'anchor' &&
        left.said.year === undefined &&
        (left.how.by === 'fields' || left.how.by === 'holiday') &&
        right.how.amounts.every(({ unit, count }) => unit === 'year' && Number.isInteger(count))
          ? inside(left, right, 'date')
          : undefined,
    },
    {
      // Monday two weeks from now
      id: 'weekday-and-weeks',
      gap: gap(String.raw`,?\s+`),
      left: ['weekday'],
      right: ['day'],
      join(left, right) {
        if (right.how.by !== 'shift' || right.how.from !== 'anchor' || !isSure(left)) return undefined;
        const { amounts, sign } = right.how;
        const [{ unit, count } = { unit: 'day', count: 0 }, ...more] = amounts;
        if (unit !== 'week' || count === undefined || !Number.isInteger(count) || more.length > 0) return undefined;
        const week: Reading = {
          ...readingOf(right),
          how: { by: 'step', unit: 'week', step: sign * count, from: 'anchor' },
        };
        return { ...readingOf(left), shape: 'day', how: { by: 'inside', of: week } };
      },
    },
    {
      // three days after Easter; two weeks before 13 May 1999
      id: 'shift-from-day',
      gap: gap(String.raw`\s+(?:${anyOf([...before, ...after.filter((word) => word !== 'since')])})\s+${article}`),
      left: ['duration'],
      right: [...dayGrained, 'month', 'year'],
      join(left, right) {
        if (left.how.by !== 'fixed' || !left.how.amounts || !hasDay(right) || right.partial) return undefined;
        return shifted(left.how.amounts, 1, readingOf(right), left.mod);
      },
    },
  ];
};

/** Not a word that only another date makes one (*sat*, *sun*); a bare part of the day is sure beside a clock. */
const isSure = ({ partial, shape }: FoundDate): boolean => !partial || shape === 'day-part';
const isPartAlone = ({ shape, how }: FoundDate): boolean => shape === 'day-part' && how.by === 'fields';
const hasDayGrain = (found: FoundDate): boolean => found.said.day !== undefined || found.said.weekday !== undefined;

/** *every Monday at 4 p.m.*: a set of days with the time of each. */
function atEach(set: FoundDate, { said, how }: FoundDate): Reading | undefined {
  if (set.how.by !== 'fixed' || how.by === 'range') return undefined;
  const { weekday, part } = set.said;
  if (weekday === undefined && part === undefined && set.how.value !== 'P1D') return undefined;
  const day = weekday === undefined ? '' : set.how.value.replace(/T.*$/, '');
  const value = day + valueOf(said).replace(/^X[^T]*/, '');
  return { ...readingOf(set), type: 'SET', ...(set.quant && { quant: set.quant }), how: { by: 'fixed', value } };
}

/** A clock time on a day; *8 this evening* counts by the part of the day. */
function onDay(clock: FoundDate, day: FoundDate): Reading | undefined {
  const said = inHalf(clock.said, day.said);
  const of: Reading =
    day.how.by === 'inside' ? day.how.of : { ...readingOf(day), type: 'DATE', said: without(day.said, 'part') };
  if (clock.how.by === 'range') {
    if (isPartAlone(day)) return undefined;
    const { begin, end } = clock.how;
    const at = ({ said: own }: Reading): Reading => time('date', inHalf(own, day.said), { by: 'inside', of });
    return time('date', begin.said, { by: 'range', begin: at(begin), end: at(end) });
  }
  return isPartAlone(day) ? time('clock', said) : time('date', said, { by: 'inside', of });
}

/** An hour as a part of the day means it: *8 this evening* is 20:00. */
function inHalf(clock: Fields, { part }: Fields): Fields {
  const { hour = 0 } = clock;
  const late = part === 'EV' || part === 'AF' || part === 'NI';
  return late && hour < 12 && hour > 0 ? { ...clock, hour: hour + 12 } : clock;
}

/** Is the shift of a `shift-from-day` join towards the past? */
export const isBefore = (gap: string, words: DateWords): boolean => beforePattern(words).test(gap);
const beforePattern = perLanguage(({ glue }: DateWords) => new RegExp(anyOf(glue.before), 'i'));
