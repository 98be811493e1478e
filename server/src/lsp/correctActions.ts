import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Correction } from '../core/annotations/byHand';
import { correctionsAt } from '../core/features/corrections';
import type { Span } from '../core/model';
import { toRange } from './convert';
import { assignCommand, type CorrectionParams, decideCommand, type DecideParams } from './protocol';
import type { Reading } from './session';

/** The kind of actions that correct the analysis and not the text. */
export const correctKind = 'refactor.onRecord';

/**
 * What a person may say of what is marked at a place. The client's commands send the decision. Where a finding asks who
 * speaks, `asking` says which, and to say who is the fix of that finding.
 */
export function correctActions(
  { document, article }: Reading,
  at: Span,
  asking?: Pick<CodeAction, 'diagnostics'>,
): CodeAction[] {
  const { uri } = document;
  if (uri.startsWith('untitled:')) return []; // a decision is kept in a file beside the article
  return correctionsAt(article, at).map(({ title, span, correction }) => {
    const place = { uri, range: toRange(document, span) };
    const command = correction
      ? { command: decideCommand, arguments: [decision(uri, place.range, correction)] }
      : { command: assignCommand, arguments: [{ place }] };
    const settles = asking && (correction === undefined || correction.about === 'speaker');
    const kind = settles ? { kind: CodeActionKind.QuickFix, ...asking } : { kind: correctKind };
    return { title, ...kind, command: { title, ...command } };
  });
}

/** Here a correction is always about the words that it is offered for. */
function decision(uri: string, range: DecideRange, { at: _, ...correction }: Correction): DecideParams {
  return { uri, decision: { ...correction, range } as CorrectionParams };
}
type DecideRange = CorrectionParams['range'];
