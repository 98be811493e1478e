import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { source, toDiagnostic } from './convert';
import { findingsFor, type Judged } from './findings';
import { refusalOf } from './refusal';
import type { Reading } from './session';

/**
 * The findings of an article; for a text that is not read, one note that says so.
 * @param manual where the manual of the rules lies, by URI
 */
export function diagnosticsOf(reading: Judged & Pick<Reading, 'document'>, manual?: string): readonly Diagnostic[] {
  const { document } = reading;
  const refused = refusalOf(document.getText());
  if (refused === undefined) return findingsFor(reading).map((finding) => toDiagnostic(document, finding, manual));
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
