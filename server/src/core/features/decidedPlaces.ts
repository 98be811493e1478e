import { placementOf } from '../annotations/placed';
import type { Article, Decision, Span } from '../model';
import { decisionInWords } from './decisionInWords';

/** Words that a person has decided about, and where in the text of the sidecar that decision stands. */
export interface DecidedPlace {
  readonly span: Span;
  readonly says: string;
  /** The line of the sidecar, from 1; absent where it cannot be told. */
  readonly line?: number;
}

/** The places of decisions by hand, each with the line of the sidecar to go to. */
export function decidedPlaces(article: Article, decisions: readonly Decision[], sidecar = ''): readonly DecidedPlace[] {
  const lines = sidecar.split('\n');
  return placementOf(article.text, decisions).placed.map(({ decision, at }) => {
    const line = lines.findIndex((one) => one.includes(JSON.stringify(decision.id)));
    return { span: at, says: decisionInWords(decision), ...(line >= 0 && { line: line + 1 }) };
  });
}
