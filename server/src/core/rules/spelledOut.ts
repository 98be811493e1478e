const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** *2025-03-04* as a US newsroom writes it: *March 4, 2025*; anything else as it stands. */
export function spelledOut(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const name = months[Number(month) - 1];
  return year && name ? `${name} ${Number(day)}, ${year}` : value;
}

/** The name of a month, January 1. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** The name of a weekday, Monday 1. */
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? '';
