import type { Decision, Dismissal, IsoDate } from '../model';
import { type AnnotationPage, emptyPage, pageIn, pageText, type Problem } from './annotationPage';
import { isDay } from './calendarDay';
import { dismissalIn, dismissalNote } from './dismissalNote';
import { publicationDateIn, publicationDateNote } from './publicationDateNote';

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

/** What a person changes: a decision that is made, or one that is taken back. */
export type DecisionChange = PublicationDateChange | DismissalChange | UndoChange;

/** When the article appeared; `null` takes an earlier decision back. */
export interface PublicationDateChange {
  readonly about: 'publication-date';
  readonly date: IsoDate | null;
}

export interface DismissalChange {
  readonly about: 'dismissal';
  readonly dismissal: Omit<Dismissal, 'id'>;
}

/** Takes the dismissal of that id back. */
export interface UndoChange {
  readonly about: 'undo';
  readonly id: string;
}

/**
 * The new text of a sidecar once `change` is made: one decision a subject, all other annotations kept as they are. Ours
 * stand last, in the order of their ids, which do not depend on when they were made.
 * @param sidecar the text as it is now; absent where there is no file yet
 * @param articleName the article's file name, which the annotation is about, seen from the sidecar beside it
 */
export function withDecision(
  sidecar: string | undefined,
  articleName: string,
  change: DecisionChange,
): { readonly content: string } | Problem {
  const page = sidecar === undefined ? emptyPage(articleName) : pageIn(sidecar);
  if ('problem' in page) return page;
  const items = changed(page, articleName, change);
  return 'problem' in items ? items : { content: pageText({ ...page, items: inOrder(items) }) };
}

function changed({ items }: AnnotationPage, articleName: string, change: DecisionChange): readonly unknown[] | Problem {
  switch (change.about) {
    case 'publication-date': {
      const { date } = change;
      if (date !== null && !isDay(date))
        return { problem: `“${date}” is no day of the calendar. Write it as 2025-01-27.` };
      const others = items.filter((item) => publicationDateIn(item) === undefined);
      return date === null ? others : [...others, publicationDateNote(articleName, date)];
    }
    case 'dismissal': {
      const note = dismissalNote(articleName, change.dismissal);
      return [...items.filter((item) => dismissalIn(item)?.id !== note.id), note];
    }
    case 'undo': {
      const others = items.filter((item) => dismissalIn(item)?.id !== change.id);
      return others.length < items.length ? others : { problem: `Nothing was dismissed as “${change.id}”.` };
    }
  }
}

const decisionIn = (annotation: unknown): Decision | undefined =>
  publicationDateIn(annotation) ?? dismissalIn(annotation);

function inOrder(items: readonly unknown[]): readonly unknown[] {
  const foreign = items.filter((item) => decisionIn(item) === undefined);
  const own = items.filter((item) => decisionIn(item) !== undefined);
  return [...foreign, ...own.sort((a, b) => compare(idOf(a), idOf(b)))];
}

const idOf = (annotation: unknown): string => String(Object(annotation).id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
