import type { Decision, Dismissal, IsoDate, Signed } from '../model';
import { emptyPage, pageIn, pageText, type Problem } from './annotationPage';
import { isDay } from './calendarDay';
import { dismissalIn, dismissalNote } from './dismissalNote';
import { markIn, markNote, type NewMark } from './markNote';
import { publicationDateIn, publicationDateNote } from './publicationDateNote';
import { signatureIn, signed, type Unsigned } from './signature';

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
export type DecisionChange = PublicationDateChange | DismissalChange | MarkChange | UndoChange;

/** When the article appeared; `null` takes an earlier decision back. */
export interface PublicationDateChange {
  readonly about: 'publication-date';
  readonly date: IsoDate | null;
}

export interface DismissalChange {
  readonly about: 'dismissal';
  readonly dismissal: Unsigned<Dismissal>;
}

/** A decision about something marked, in the place of earlier ones. */
export interface MarkChange {
  readonly about: 'mark';
  readonly mark: NewMark;
  /** What the analysis said, in words. */
  readonly replaced?: string;
  /** Ids of decisions that it takes the place of. */
  readonly instead?: readonly string[];
}

/** Takes the decision of that id back; of several with one id, which people made apart, that of its maker. */
export interface UndoChange extends Pick<Signed, 'by' | 'made'> {
  readonly about: 'undo';
  readonly id: string;
}

/**
 * The new text of a sidecar once `changes` are made: one decision a subject, all other annotations kept as they are.
 * Ours stand last, in the order of their ids, which do not depend on when they were made.
 * @param sidecar the text as it is now; absent where there is no file yet
 * @param articleName the article's file name, which the annotation is about, seen from the sidecar beside it
 * @param signature who decides, and when, as far as that is known
 */
export function withDecisions(
  sidecar: string | undefined,
  articleName: string,
  changes: readonly DecisionChange[],
  signature: Pick<Signed, 'by' | 'made'> = {},
): { readonly content: string } | Problem {
  const page = sidecar === undefined ? emptyPage(articleName) : pageIn(sidecar);
  if ('problem' in page) return page;
  let items: readonly unknown[] = page.items;
  for (const change of changes) {
    const next = changed(items, articleName, change, signature);
    if ('problem' in next) return next;
    items = next;
  }
  return { content: pageText({ ...page, items: inOrder(items) }) };
}

/** `withDecisions` for one change that nobody signs. */
export const withDecision = (
  sidecar: string | undefined,
  articleName: string,
  change: DecisionChange,
): { readonly content: string } | Problem => withDecisions(sidecar, articleName, [change]);

function changed(
  items: readonly unknown[],
  articleName: string,
  change: DecisionChange,
  signature: Pick<Signed, 'by' | 'made'>,
): readonly unknown[] | Problem {
  switch (change.about) {
    case 'publication-date': {
      const { date } = change;
      if (date !== null && !isDay(date))
        return { problem: `“${date}” is no day of the calendar. Write it as 2025-01-27.` };
      const others = items.filter((item) => publicationDateIn(item) === undefined);
      return date === null ? others : [...others, signed(publicationDateNote(articleName, date), signature)];
    }
    case 'dismissal': {
      const note = dismissalNote(articleName, change.dismissal);
      return [...without(items, [note.id]), signed(note, signature)];
    }
    case 'mark': {
      const { mark, replaced, instead = [] } = change;
      const note = markNote(articleName, mark);
      const ownSignature = { ...signature, ...(replaced !== undefined && { replaced }) };
      return [...without(items, [note.id, ...instead]), signed(note, ownSignature)];
    }
    case 'undo': {
      const others = items.filter((item) => !isMeant(item, change));
      return others.length < items.length ? others : { problem: `Nothing was decided as “${change.id}”.` };
    }
  }
}

/** The annotations without our decisions of some ids; those of others stay, whatever they are called. */
function without(items: readonly unknown[], ids: readonly string[]): readonly unknown[] {
  return items.filter((item) => decisionIn(item) === undefined || !ids.includes(idOf(item)));
}

function isMeant(item: unknown, { id, by, made }: UndoChange): boolean {
  if (decisionIn(item) === undefined || idOf(item) !== id) return false;
  const signature = signatureIn(item);
  return (by === undefined || by === signature.by) && (made === undefined || made === signature.made);
}

const decisionIn = (annotation: unknown): Decision | undefined =>
  publicationDateIn(annotation) ?? dismissalIn(annotation) ?? markIn(annotation);

function inOrder(items: readonly unknown[]): readonly unknown[] {
  const foreign = items.filter((item) => decisionIn(item) === undefined);
  const own = items.filter((item) => decisionIn(item) !== undefined);
  return [...foreign, ...own.sort((a, b) => compare(keyOf(a), keyOf(b)))];
}

const idOf = (annotation: unknown): string => String(Object(annotation).id);
/** Of two with one id, whose makers did not know of each other, the order must be the same for both. */
const keyOf = (annotation: unknown): string => `${idOf(annotation)} ${JSON.stringify(annotation)}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
