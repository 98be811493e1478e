/** Whether these are the year, month and day (`2025-01-27`) of a day that the calendar has. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text); // February 30 would come out as March 2
}

/** *Friday, 14 March 2025*, in the words and order of `locale` (a BCP 47 tag). */
export const spelledOut = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
