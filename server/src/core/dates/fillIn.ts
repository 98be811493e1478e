import type { Fields } from '../model';
import { type Day, dayOf, daysBetween, isoWeekOf, moved, weekdayOf } from './calendar';
import { fieldsAt, onCalendar, startOf } from './fields';
import type { Tense } from './found';
import type { Resolved, Surroundings } from './resolution';

/**
 * Completes what is said from the anchor: a weekday by tense within a week, a month or a day without its year by tense
 * or else the nearest. Without an anchor only what is complete resolves.
 */
export function fillIn(said: Fields, at: Surroundings): Resolved | undefined {
  if (isComplete(said)) return { fields: said };
  if ((said.hour !== undefined || said.part !== undefined) && isClockAlone(said)) {
    const origin = at.sentenceDay ?? at.anchor;
    return {
      fields: origin ? { ...fieldsAt(origin.day, 'day'), ...said } : said,
      ...(origin && { anchor: origin.anchor }),
    };
  }
  const origin = at.anchor;
  if (!origin) return undefined;
  const fields = completed(said, origin.day, at.notBefore ? 'future' : at.tense, at.notBefore);
  return fields && { fields: { ...fields, ...said }, anchor: origin.anchor };
}

const isComplete = ({ year, decade, century }: Fields): boolean =>
  year !== undefined || decade !== undefined || century !== undefined;
const isClockAlone = ({ day, month, weekday }: Fields): boolean =>
  day === undefined && month === undefined && weekday === undefined;

function completed(said: Fields, anchor: Day, tense: Tense | undefined, notBefore?: Day): Fields | undefined {
  const from = notBefore ?? anchor;
  if (said.weekend) return weekendNear(from, tense);
  if (said.month !== undefined && said.day !== undefined) return monthDay(said, from, tense, notBefore !== undefined);
  if (said.weekday !== undefined)
    return said.day === undefined
      ? weekdayNear(said.weekday, from, tense)
      : weekdayAndDay(said.weekday, said.day, from);
  if (said.day !== undefined) return dayOfMonth(said.day, from, tense);
  if (said.month !== undefined)
    return { year: from.year + yearsAway(said.month - from.month, tense, 6), month: said.month };
  if (said.quarter !== undefined) return { year: from.year + yearsAway(said.quarter * 3 - 2 - from.month, tense, 12) };
  if (said.half !== undefined) return { year: from.year + yearsAway(said.half * 6 - 5 - from.month, tense, 12) };
  if (said.season) return seasonNear(said.season, from, tense);
  return said.part === undefined ? undefined : fieldsAt(from, 'day');
}

/** Which year a month or quarter `distance` months away is in; where no tense tells, the nearest, at most `reach` months off. */
function yearsAway(distance: number, tense: Tense | undefined, reach: number): number {
  if (tense === 'past') return distance > 0 ? -1 : 0;
  if (tense === 'future') return distance < 0 ? 1 : 0;
  return distance > reach ? -1 : distance < -reach ? 1 : 0;
}

/** The weekday within a week: back from the anchor, that day included, unless the verb points ahead. */
function weekdayNear(weekday: number, anchor: Day, tense: Tense | undefined): Fields {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  return fieldsAt(moved(anchor, tense === 'future' ? ahead : ahead === 0 ? 0 : ahead - 7, 'day'), 'day');
}

const surelyNear = 40; // days: a day this near is meant, whatever the verb beside it says

/** The year of a month and day. Beyond {@link surelyNear} a weekday beside them chooses among the years that the tense allows. */
function monthDay(
  { month = 1, day = 1, weekday }: Fields,
  anchor: Day,
  tense: Tense | undefined,
  strict: boolean,
): Fields {
  if (!onCalendar({ month, day })) return { year: anchor.year };
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].flatMap((year) => {
    const at = dayOf(year, month, day);
    return at ? [{ year, away: daysBetween(anchor, at), weekday: weekdayOf(at) }] : [];
  });
  const nearest = [...years].sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  const wanted = years.filter(({ away }) => (tense === 'past' ? away <= 0 : tense === 'future' ? away >= 0 : true));
  wanted.sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  const first = wanted.find((one) => one.weekday === weekday) ?? wanted[0];
  const chosen = !strict && nearest && Math.abs(nearest.away) <= surelyNear ? nearest : (first ?? nearest);
  return { year: chosen?.year ?? anchor.year };
}

/** *Thursday the 21st*: the nearest month in which the day is that weekday. */
function weekdayAndDay(weekday: number, day: number, anchor: Day): Fields | undefined {
  for (let away = 0; away <= 14; away++)
    for (const months of away === 0 ? [0] : [-away, away]) {
      const { year, month } = moved(anchor, months, 'month');
      const at = dayOf(year, month, day);
      if (at && weekdayOf(at) === weekday) return { year, month };
    }
  return undefined;
}

function dayOfMonth(day: number, anchor: Day, tense: Tense | undefined): Fields {
  const months = tense === 'past' && day > anchor.day ? -1 : tense === 'future' && day < anchor.day ? 1 : 0;
  const { year, month } = moved(anchor, months, 'month');
  return { year, month };
}

function weekendNear(anchor: Day, tense: Tense | undefined): Fields {
  const back =
    tense === 'future' ? 0 : weekdayOf(anchor) <= 3 || tense === 'past' ? (weekdayOf(anchor) >= 6 ? 0 : 1) : 0;
  return { ...isoWeekOf(moved(anchor, -back, 'week')), weekend: true };
}

function seasonNear(season: NonNullable<Fields['season']>, anchor: Day, tense: Tense | undefined): Fields {
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].flatMap((year) => {
    const start = startOf({ year, season });
    return start ? [{ year, away: daysBetween(anchor, start) + 45 }] : []; // from the middle of the season
  });
  const wanted = years.filter(({ away }) => (tense === 'past' ? away <= 45 : tense === 'future' ? away >= -45 : true));
  const nearest = (wanted.length ? wanted : years).sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  return { year: nearest?.year ?? anchor.year };
}
