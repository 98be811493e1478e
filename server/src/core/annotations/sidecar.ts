import type { Decision, IsoDate } from '../model';
import { emptyPage, pageIn, pageText, type Problem } from './annotationPage';
import { isDay } from './calendarDay';
import { decisionIn, noteOf } from './publicationDateNote';

/** Stands after an article's name: the decisions about `summit.news` are in `summit.news.onrecord.json`. */
export const sidecarSuffix = '.onrecord.json';

/**
 * What people have decided about an article, from the text of its sidecar. Annotations that are not ours or that we do
 * not understand are passed over; a text that is no `AnnotationPage` is a problem, in words for the user.
 */
export function decisionsIn(sidecar: string): readonly Decision[] | Problem {
  const page = pageIn(sidecar);
  return 'problem' in page ? page : page.items.flatMap((item) => decisionIn(item) ?? []);
}

/** When the article appeared; `null` takes an earlier decision back. */
export interface PublicationDateChange {
  readonly about: 'publication-date';
  readonly date: IsoDate | null;
}

/**
 * The new text of a sidecar once `change` is made: one decision a subject, all other annotations kept as they are.
 * @param sidecar the text as it is now; absent where there is no file yet
 * @param articleName the article's file name, which the annotation is about, seen from the sidecar beside it
 */
export function withDecision(
  sidecar: string | undefined,
  articleName: string,
  { date }: PublicationDateChange,
): { readonly content: string } | Problem {
  if (date !== null && !isDay(date)) return { problem: `“${date}” is no day of the calendar. Write it as 2025-01-27.` };
  const page = sidecar === undefined ? emptyPage(articleName) : pageIn(sidecar);
  if ('problem' in page) return page;
  const others = page.items.filter((item) => decisionIn(item) === undefined);
  const items = date === null ? others : [...others, noteOf(articleName, date)];
  return { content: pageText({ ...page, items }) };
}
