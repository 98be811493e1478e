import type { DateWords } from '../lexicon/dateWords';
import type { Anchor, Fields } from '../model';
import { type Day, isoOf, moved, mondayOf, weekdayOf } from './calendar';
import { endOf, fieldsAt, type Grain, grainOf, startOf, valueOf, without } from './fields';
import { fillIn } from './fillIn';
import type { Amount, DateOrderSetting, From, How, Reading, Tense } from './found';
import { holidayIn, holidayNear } from './holidays';
import { namedStep } from './namedStep';
import { nthIn } from './nthIn';
import { nearestWeekdays, usualWeekdays, type WeekdaySteps } from './weekdaySteps';

/** A day to count from, with where we have it from. */
export interface Origin {
  readonly day: Day;
  readonly anchor: Anchor;
}

/** All that a value can depend on beyond the expression itself. */
export interface Surroundings {
  /** When these words were written or spoken. */
  readonly anchor?: Origin;
  /** What the story told last, to the day. */
  readonly story?: Origin;
  /** What the story told last, at any grain. */
  readonly lastFields?: Fields;
  readonly lastDay?: Origin;
  /** The day told last in this sentence: what a clock time belongs to. */
  readonly sentenceDay?: Origin;
  readonly tense?: Tense;
  /** For the end of a range: not before this. */
  readonly notBefore?: Day;
  /** `year-first`: only figures with the year first are read; the article's own dates prove nothing of others. */
  readonly order?: DateOrderSetting;
  /** What *last*, *this* and *next* mean before a weekday; as {@link usualWeekdays} where absent. */
  readonly weekdays?: WeekdaySteps;
  readonly words: DateWords;
}

export interface Resolved {
  readonly fields: Fields;
  /** Where the value is not that of `fields`: durations, sets, references, ranges. */
  readonly value?: string;
  readonly alternatives?: readonly string[];
  readonly anchor?: Anchor;
}

/** The value of a reading in its surroundings; `undefined` where they do not settle it. */
export function resolve(reading: Reading, at: Surroundings): Resolved | undefined {
  return ways[reading.how.by](reading, reading.how as never, at);
}

type Way<By extends How['by']> = (
  reading: Reading,
  how: Extract<How, { by: By }>,
  at: Surroundings,
) => Resolved | undefined;

const ways: { readonly [By in How['by']]: Way<By> } = {
  fields: ({ said }, _, at) => fillIn(said, at),
  fixed: ({ said }, { value }) => ({ fields: said, value }),
  shift: (reading, { amounts, sign, from }, at) => shift(reading, amounts, sign, from, at),
  step(reading, { unit, step, from }, at) {
    const origin = originOf(from, at, unit);
    if (!origin) return undefined;
    const grain = unit as Grain;
    // *was held this weekend*, written before Saturday: the one just past.
    const isOver = unit === 'weekend' && step === 0 && at.tense === 'past' && weekdayOf(origin.day) < 6;
    const steps = isOver ? -1 : step;
    const fields = fieldsAt(steps === 0 ? origin.day : moved(origin.day, steps, unit), grain);
    return { fields: { ...fields, ...reading.said }, anchor: origin.anchor };
  },
  'named-step'({ said }, { step, from, holiday }, at) {
    const origin = (from === 'story' && said.weekday === undefined && told(step, at)) || originOf(from, at, 'day');
    if (!origin) return undefined;
    const fields =
      holiday === undefined
        ? namedStep(said, step, origin.day, from === 'story' ? nearestWeekdays : (at.weekdays ?? usualWeekdays))
        : holidayNear(at.words.holidays[holiday], origin.day, step);
    return fields && { fields: { ...said, ...fields }, anchor: origin.anchor };
  },
  nth({ said }, { n, unit, of }, at) {
    const whole = of && resolve(of, at);
    const fields = whole && nthIn(whole.fields, n, unit, said.weekday);
    return fields && { fields: { ...said, ...fields }, ...(whole.anchor && { anchor: whole.anchor }) };
  },
  inside({ said }, { of, holiday }, at) {
    if (of.how.by === 'either') return timeOnAmbiguous(said, resolve(of, at));
    const whole = resolve(of, at);
    const fields =
      whole &&
      (holiday === undefined
        ? insideOf(said, whole.fields)
        : holidayIn(at.words.holidays[holiday], whole.fields.year ?? 0));
    return fields && { fields, ...(whole.anchor && { anchor: whole.anchor }) };
  },
  holiday({ said }, { holiday }, at) {
    const row = at.words.holidays[holiday];
    if (said.year !== undefined) {
      const fields = holidayIn(row, said.year);
      return fields && { fields };
    }
    if (!at.anchor) return undefined;
    const step = at.tense === 'past' ? -1 : at.tense === 'future' ? 1 : 0;
    const fields = holidayNear(row, at.anchor.day, step);
    return fields && { fields, anchor: at.anchor.anchor };
  },
  either({ said: { weekday } }, { monthFirst, dayFirst }, at) {
    const falls = [monthFirst, dayFirst].filter((fields) => weekday !== undefined && fallsOn(fields, weekday, at));
    if (falls.length === 1 && falls[0]) return fillIn({ ...falls[0], ...(weekday !== undefined && { weekday }) }, at);
    if (at.order && at.order !== 'year-first') return fillIn(at.order === 'month-first' ? monthFirst : dayFirst, at);
    const readings = [monthFirst, dayFirst].map((fields) => fillIn(fields, at)?.fields ?? fields);
    return { fields: {}, alternatives: readings.map(valueOf) };
  },
  same({ said }, { unit, yearsBack }, at) {
    const last = same(unit, yearsBack, at);
    return last && { ...last, fields: { ...last.fields, ...said } };
  },
  range(_, { begin, end }, at) {
    const first = resolve(begin, at);
    if (!first) return undefined;
    const start = startOf(first.fields);
    const second = resolve(end, start ? { ...at, notBefore: start } : at);
    return second && { ...first, value: `${valueOf(first.fields)}/${valueOf(second.fields)}` };
  },
};

/** *Friday 5/12*: is it that weekday where the figures are read so? */
function fallsOn(fields: Fields, weekday: number, at: Surroundings): boolean {
  const day = startOf(fillIn({ ...fields, weekday }, at)?.fields ?? {});
  return day !== undefined && weekdayOf(day) === weekday;
}

function timeOnAmbiguous(said: Fields, day: Resolved | undefined): Resolved | undefined {
  if (!day) return undefined;
  if (day.alternatives)
    return {
      ...day,
      fields: said,
      alternatives: day.alternatives.map((value) => value + valueOf(said).replace(/^X[^T]*/, '')),
    };
  return { ...day, fields: { ...day.fields, ...said } };
}

/** *In 1864 … the next spring*: a month or a season counts from the end of what was told last, or from its beginning. */
function told(step: number, { lastFields }: Surroundings): Origin | undefined {
  const day = lastFields && (step > 0 ? endOf(lastFields) : startOf(lastFields));
  return day && { day, anchor: { date: isoOf(day), from: 'narrative' } };
}

/** *the day before* counts from the story where it tells of a day near by, else from the anchor. */
function originOf(from: From, at: Surroundings, unit: string): Origin | undefined {
  if (from === 'anchor') return at.anchor;
  if (unit !== 'day' && unit !== 'week' && unit !== 'weekend' && at.lastFields) {
    const day = startOf(at.lastFields);
    if (day) return { day, anchor: { date: isoOf(day), from: 'narrative' } };
  }
  return at.story ?? at.anchor;
}

function shift(
  reading: Reading,
  amounts: readonly Amount[],
  sign: 1 | -1,
  from: From | Reading,
  at: Surroundings,
): Resolved | undefined {
  const compared = from === 'story' && sign < 0 ? yearsBefore(amounts, at) : undefined;
  if (compared) return compared;
  const base = typeof from === 'string' ? undefined : resolve(from, at);
  const baseDay = base && startOf(base.fields);
  const smallest = smallestOf(amounts);
  const origin =
    typeof from === 'string'
      ? originOf(from, at, smallest === 'day' || smallest === 'week' ? 'day' : smallest)
      : baseDay && { day: baseDay, anchor: base.anchor };
  if (!origin) return undefined;
  if (amounts.some(({ count }) => count === undefined))
    return { fields: {}, value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  const hours = amounts.reduce((sum, { unit, count = 0 }) => sum + count * (hoursIn[unit] ?? 24), 0);
  if (amounts.some(({ unit }) => unit in hoursIn) && hours < 24) return undefined; // the hour of the anchor is not known
  const day = amounts.reduce((to, { unit, count = 0 }) => moved(to, sign * count, unit), origin.day);
  if (Math.abs(day.year) > 9998) return undefined; // TIMEX3 has four figures for a year
  if (reading.shape === 'day-part' || reading.said.weekday !== undefined) {
    const fields =
      reading.said.weekday === undefined
        ? fieldsAt(day, 'day')
        : weekdaysAway(origin.day, reading.said.weekday, sign, amounts[0]?.count ?? 1);
    return { fields: { ...fields, ...reading.said }, ...(origin.anchor && { anchor: origin.anchor }) };
  }
  const grain = base && grainOf(base.fields) === 'day' ? 'day' : grainOfShift(amounts);
  return { fields: { ...fieldsAt(day, grain), ...reading.said }, ...(origin.anchor && { anchor: origin.anchor }) };
}

/** *$2 million, from $3 million a year earlier*: of a quarter or a month, the one of that year. */
function yearsBefore(amounts: readonly Amount[], { lastFields }: Surroundings): Resolved | undefined {
  const [{ unit, count = 0 } = { unit: 'day' as const }, ...more] = amounts;
  const grain = lastFields && grainOf(lastFields);
  if (unit !== 'year' || more.length > 0 || !Number.isInteger(count) || (grain !== 'quarter' && grain !== 'month'))
    return undefined;
  const start = startOf(lastFields ?? {});
  return (
    start && {
      fields: fieldsAt(moved(start, -count, 'year'), grain),
      anchor: { date: isoOf(start), from: 'narrative' },
    }
  );
}

const hoursIn: Readonly<Partial<Record<string, number>>> = { second: 1 / 3600, minute: 1 / 60, hour: 1 };
const fineness = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
] as const;
const smallestOf = (amounts: readonly Amount[]): string =>
  amounts.reduce<string>(
    (small, { unit }) => (fineness.indexOf(unit) > fineness.indexOf(small as never) ? unit : small),
    'century',
  );

/** As fine as the smallest unit: years give a year, months a month, all else a day. Half a year gives a month. */
function grainOfShift(amounts: readonly Amount[]): Grain {
  const smallest = smallestOf(amounts);
  const whole = amounts.every(({ count = 0 }) => Number.isInteger(count));
  if (smallest === 'year' || smallest === 'decade' || smallest === 'century') return whole ? 'year' : 'month';
  return smallest === 'month' || smallest === 'quarter' || smallest === 'half' || smallest === 'season'
    ? 'month'
    : 'day';
}

/** *two Thursdays ago*: the second Thursday before the day. */
function weekdaysAway(day: Day, weekday: number, sign: 1 | -1, count: number): Fields {
  const first = sign < 0 ? ((weekdayOf(day) - weekday + 6) % 7) + 1 : ((weekday - weekdayOf(day) + 6) % 7) + 1;
  return fieldsAt(moved(day, sign * (first + (count - 1) * 7), 'day'), 'day');
}

function same(unit: string | undefined, yearsBack: number | undefined, at: Surroundings): Resolved | undefined {
  if (yearsBack !== undefined) {
    const last = lastOf(unit, at);
    if (last?.year === undefined) return undefined;
    return {
      fields: { ...without(last, 'weekday', 'hour', 'minute', 'part'), year: last.year - yearsBack },
      ...(at.anchor && { anchor: at.anchor.anchor }),
    };
  }
  const grain = (unit ?? 'day') as Grain;
  if (grain !== 'day' && grain !== 'week' && grain !== 'weekend' && at.lastFields) {
    const start = startOf(at.lastFields);
    if (start) return { fields: fieldsAt(start, grain), anchor: { date: isoOf(start), from: 'narrative' } };
  }
  const origin = at.lastDay ?? at.anchor;
  return origin && { fields: fieldsAt(origin.day, grain), anchor: origin.anchor };
}

/** What a period of a year ago is compared with: the last one told, else the latest quarter or the month of the anchor. */
function lastOf(unit: string | undefined, { lastFields, anchor }: Surroundings): Fields | undefined {
  if (lastFields && (unit !== 'quarter' || grainOf(lastFields) === 'quarter')) return lastFields;
  if (unit === 'quarter') return anchor && fieldsAt(moved(anchor.day, -1, 'quarter'), 'quarter');
  return anchor && fieldsAt(anchor.day, unit === 'day' ? 'day' : 'month');
}

/** What is said, inside a period or on a day that is resolved. */
function insideOf(own: Fields, whole: Fields): Fields | undefined {
  if (own.hour !== undefined || own.part !== undefined) {
    const start = startOf(whole);
    return start && { ...(whole.day === undefined ? fieldsAt(start, 'day') : whole), ...own };
  }
  if (own.weekday !== undefined && whole.week !== undefined && whole.year !== undefined) {
    const monday = mondayOf(whole.year, whole.week);
    return monday && { ...fieldsAt(moved(monday, own.weekday - 1, 'day'), 'day'), weekday: own.weekday };
  }
  if (own.day !== undefined && own.month === undefined)
    return whole.month === undefined ? undefined : { ...whole, ...own };
  return whole.year === undefined ? undefined : { year: whole.year, ...own };
}
