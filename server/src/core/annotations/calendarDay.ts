import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model';

/** Whether `date` is a day written as ISO 8601 does: `2025-02-30` is none. */
export function isDay(date: string): date is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString() === date;
  } catch {
    return false;
  }
}
