import type { Problem } from '../../annotations/annotationPage';
import { madeAgain } from '../../annotations/keptDecisions';
import type { NewMark } from '../../annotations/markNote';
import { decisionsIn, type DecisionChange, withDecisions } from '../../annotations/sidecar';
import type { Article, Decision, Signed } from '../../model';
import type { ExportFormat } from '../format';
import { differences, existence, extents, properties, type Says } from './corrections';
import { type PlacedMark, placedMarks } from './placedMarks';
import type { ReadAnnotations } from './readAnnotations';

/** An article that annotations are brought into. */
export interface ImportInto {
  readonly text: string;
  /** The article’s file name. */
  readonly name: string;
  /** The text of its sidecar, if it has one. */
  readonly sidecar?: string;
  /** Reads the article with some decisions. */
  analyze(decisions: readonly Decision[]): Article;
}

export interface Imported {
  /** The new text of the sidecar; absent where nothing has changed. */
  readonly content?: string;
  readonly placed: number;
  readonly decisions: number;
  /** The words of what could not be placed. */
  readonly unplaced: readonly string[];
  /** What is still otherwise than in the file, since no decision can say it. */
  readonly differing: readonly string[];
}

/**
 * Makes decisions of what a file says of an article otherwise than the engine does, or as a person’s word. Step by step,
 * each on the reading that the steps before have led to: what is marked, what the marks are, how far they go.
 */
export function imported(
  into: ImportInto,
  read: ReadAnnotations,
  { textRules }: Pick<ExportFormat, 'textRules'>,
): Imported | Problem {
  const { placed, unplaced } = placedMarks(into.text, read, textRules);
  const says = saidBy(read);
  const before = decided(into.sidecar);
  if ('problem' in before) return before;
  let now: State = { sidecar: into.sidecar, article: into.analyze(before), changes: 0 };
  for (const { change, signature } of madeAgain(read.decisions ?? [])) now = after(into, now, [change], signature);
  const dated = publicationChange(now.article, read);
  if (dated) now = after(into, now, [dated]);
  const steps: readonly ((article: Article, marks: readonly PlacedMark[]) => readonly NewMark[])[] = [
    (article, marks) => existence(article, marks, says),
    properties,
    properties, // a speaker may come with a source that the step before has put there
    extents,
  ];
  for (const step of steps) {
    const marks = step(now.article, placed).map((mark): DecisionChange => ({ about: 'mark', mark }));
    if (marks.length > 0) now = after(into, now, marks);
  }
  return {
    ...(now.changes > 0 && now.sidecar !== undefined && { content: now.sidecar }),
    placed: placed.length,
    decisions: now.changes,
    unplaced,
    differing: differences(now.article, placed, says),
  };
}

interface State {
  readonly sidecar: string | undefined;
  readonly article: Article;
  readonly changes: number;
}

function after(
  into: ImportInto,
  { sidecar, article, changes }: State,
  made: readonly DecisionChange[],
  signature: Pick<Signed, 'by' | 'made'> = {},
): State {
  const written = withDecisions(sidecar, into.name, made, signature);
  const decisions = 'problem' in written ? written : decisionsIn(written.content);
  if ('problem' in written || 'problem' in decisions) return { sidecar, article, changes };
  return { sidecar: written.content, article: into.analyze(decisions), changes: changes + made.length };
}

const decided = (sidecar: string | undefined): readonly Decision[] | Problem =>
  sidecar === undefined ? [] : decisionsIn(sidecar);

/** A day that a person has set, or that the article itself does not tell. */
function publicationChange({ publishedOn }: Article, { published }: ReadAnnotations): DecisionChange | undefined {
  if (!published) return undefined;
  const known =
    publishedOn?.date === published.date && (published.decided === 'engine' || publishedOn.from === 'decision');
  return known ? undefined : { about: 'publication-date', date: published.date };
}

/** A file that has none of a kind may have no place for it, unless it is ours. */
function saidBy({ complete, marks }: ReadAnnotations): Says {
  const has = (of: PlacedMark['of']): boolean => complete || marks.some((mark) => mark.of === of);
  return { quotation: has('quotation'), date: has('date'), claim: has('claim') };
}
