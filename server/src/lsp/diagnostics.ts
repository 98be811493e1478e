import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../core/model';
import { findingsOf } from '../core/rules/findings';
import { source, toDiagnostic } from './convert';
import { refusalOf } from './refusal';
import type { Settings } from './settings';

/** The findings of an article; for a text that is not read, one note that says so. */
export function diagnosticsOf(document: TextDocument, article: Article, { rules }: Settings): readonly Diagnostic[] {
  const refused = refusalOf(document.getText());
  if (refused === undefined) return findingsOf(article, rules).map((finding) => toDiagnostic(document, finding));
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, severity: DiagnosticSeverity.Information, source, message: refused }];
}

/** A report for `textDocument/diagnostic`; short where the client has these findings already. */
export const reportOf = (
  diagnostics: () => readonly Diagnostic[],
  resultId: string,
  previousResultId: string | undefined,
): DocumentDiagnosticReport =>
  resultId === previousResultId
    ? { kind: 'unchanged', resultId }
    : { kind: 'full', resultId, items: [...diagnostics()] };
