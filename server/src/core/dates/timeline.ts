import type { Article, DateExpression, IsoDate, Sentence } from '../model';
import { type Day, daysBetween, isoOf, parseDay } from './calendar';
import { endOf, startOf } from './fields';

/** One date of an article at its place in time, with the sentence that tells what happened. */
export interface TimelineEntry {
  readonly date: DateExpression;
  /** The first and the last day of what the date names; the same for a day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Absent for a date outside sentences. */
  readonly sentence?: Sentence;
}

/**
 * The dates of an article in the order in which they happened, the longer period first where two begin on one day, and
 * text order where they are alike. Dates without a place in the calendar (*soon*, *every Monday*, unresolved) are left out.
 */
export function timelineOf({ dates, sentences }: Pick<Article, 'dates' | 'sentences'>): readonly TimelineEntry[] {
  let sentence = 0;
  return dates
    .flatMap((date) => {
      while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= date.start) sentence++;
      const place = placeOf(date);
      const held = sentences[sentence];
      const inside = held && held.start <= date.start && date.end <= held.end;
      return place ? [{ date, ...place, ...(inside && { sentence: held }) }] : [];
    })
    .sort((a, b) => daysBetween(b.from, a.from) || daysBetween(a.to, b.to) || a.date.start - b.date.start)
    .map((entry) => ({ ...entry, from: isoOf(entry.from), to: isoOf(entry.to) }));
}

interface Place {
  readonly from: Day;
  readonly to: Day;
}

function placeOf({ type, value, said, implied }: DateExpression): Place | undefined {
  if (value === undefined || type === 'DURATION' || type === 'SET') return undefined;
  const ends = /^(\d{4}-\d{2}-\d{2})\S*\/(\d{4}-\d{2}-\d{2})/.exec(value);
  const fields = { ...implied, ...said };
  const from = ends ? parseDay(ends[1] ?? '') : startOf(fields);
  const to = ends ? parseDay(ends[2] ?? '') : endOf(fields);
  return from && to && daysBetween(from, to) >= 0 ? { from, to } : undefined;
}
