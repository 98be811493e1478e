import type { CodeAction, Diagnostic, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/model';
import { toRange } from './convert';

/** The problem of the client's that an action settles: the client's own object, by which it knows it again. */
export function settling(
  document: TextDocument,
  { code, span }: Finding,
  shown: readonly Diagnostic[],
): Pick<CodeAction, 'diagnostics'> {
  const { start, end } = toRange(document, span);
  const diagnostics = shown.filter(
    ({ code: shownCode, range }) => shownCode === code && same(range.start, start) && same(range.end, end),
  );
  return diagnostics.length > 0 ? { diagnostics } : {};
}

const same = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;
