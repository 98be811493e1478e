import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model';
import { months, weekdays } from './words';

/** How one form of TIMEX3 value reads. `read` is given the groups of `form`, all of them text. */
interface Form {
  readonly form: RegExp;
  readonly read: (groups: Readonly<Record<string, string>>) => string;
}

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const ordinals: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' };
const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  WE: 'weekend',
  Q: 'quarter',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
const monthName = (month: string | undefined): string => months[Number(month) - 1] ?? String(month);
const weekdayName = (weekday: string | undefined): string => weekdays[Number(weekday) - 1] ?? String(weekday);
const counted = (count: string | undefined, unit: string): string => {
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return count === 'X' ? `some ${many}` : `${count} ${count === '1' ? unit : many}`;
};

/** TimeML 1.2.1, “TIMEX3”, attribute `value`. One row a form; the first that fits the whole value reads it. */
const forms: readonly Form[] = [
  { form: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/, read: ({ y, m, d }) => `${Number(d)} ${monthName(m)} ${y}` },
  {
    form: /^(?<date>\d{4}-\d\d-\d\d)T(?<time>\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/,
    read: ({ date = '', time }) => `${valueInWords(date)}, ${time}`,
  },
  { form: /^(?<date>\d{4}-\d\d-\d\d)T(?<h>\d\d)$/, read: ({ date = '', h }) => `${valueInWords(date)}, ${h}:00` },
  {
    form: /^(?<date>\d{4}-\d\d-\d\d)T(?<part>MO|MI|AF|EV|NI|DT)$/,
    read: ({ date = '', part = '' }) => `the ${dayParts[part]} of ${valueInWords(date)}`,
  },
  { form: /^(?<y>\d{4})-(?<m>\d\d)$/, read: ({ y, m }) => `${monthName(m)} ${y}` },
  { form: /^(?<y>\d{4})$/, read: ({ y }) => String(y) },
  { form: /^(?<decade>\d{3})X?$/, read: ({ decade }) => `the ${decade}0s` },
  { form: /^(?<century>\d\d)(?:XX)?$/, read: ({ century }) => `the ${century}00s` },
  { form: /^BC(?<y>\d{4})$/, read: ({ y }) => `${Number(y)} BC` },
  { form: /^(?<y>\d{4})-Q(?<q>[1-4])$/, read: ({ y, q = '' }) => `the ${ordinals[q]} quarter of ${y}` },
  { form: /^(?<y>\d{4})-H(?<h>[12])$/, read: ({ y, h = '' }) => `the ${ordinals[h]} half of ${y}` },
  { form: /^(?<y>\d{4})-(?<s>SP|SU|FA|WI)$/, read: ({ y, s = '' }) => `${seasons[s]} ${y}` },
  { form: /^(?<y>\d{4})-W(?<w>\d\d)$/, read: ({ y, w }) => `week ${Number(w)} of ${y}` },
  { form: /^(?<y>\d{4})-W(?<w>\d\d)-WE$/, read: ({ y, w }) => `the weekend of week ${Number(w)} of ${y}` },
  { form: /^XXXX-(?<m>\d\d)-(?<d>\d\d)$/, read: ({ m, d }) => `${Number(d)} ${monthName(m)}, in no year given` },
  { form: /^XXXX-(?<m>\d\d)$/, read: ({ m }) => `${monthName(m)}, in no year given` },
  { form: /^XXXX-WXX-(?<d>[1-7])$/, read: ({ d }) => `a ${weekdayName(d)}, not said which` },
  { form: /^P(?<n>\d+(?:\.\d+)?|X)(?<u>DE|CE|WE|[YMWDQ])$/, read: ({ n, u = '' }) => counted(n, units[u] ?? u) },
  { form: /^PT(?<n>\d+(?:\.\d+)?|X)(?<u>[HMS])$/, read: ({ n, u }) => counted(n, units[`T${u}`] ?? String(u)) },
  { form: /^PAST_REF$/, read: () => 'in the past, at no date given' },
  { form: /^PRESENT_REF$/, read: () => 'now' },
  { form: /^FUTURE_REF$/, read: () => 'in the future, at no date given' },
];

/** A TIMEX3 value as people write it: `2025-01-24` is *24 January 2025*. A form that we do not know stays as it is. */
export function valueInWords(value: string): string {
  for (const { form, read } of forms) {
    const match = form.exec(value);
    if (match) return read(match.groups ?? {});
  }
  return value;
}

/** *Friday*, for a day of the calendar written as ISO 8601 does; nothing for any other text. */
export function weekdayOf(date: string): string | undefined {
  const day = dayOf(date);
  return day && weekdays[day.dayOfWeek - 1];
}

/** *Friday 24 January 2025*; a value that is no day without its weekday. */
export function dayInWords(value: string): string {
  const weekday = weekdayOf(value);
  return weekday === undefined ? valueInWords(value) : `${weekday} ${valueInWords(value)}`;
}

/** Days from one day to another, negative when `to` is the earlier; nothing where either is no day. */
export function daysBetween(from: IsoDate, to: IsoDate): number | undefined {
  const [first, second] = [dayOf(from), dayOf(to)];
  return first && second && first.until(second, { largestUnit: 'days' }).days;
}

function dayOf(date: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return undefined;
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
