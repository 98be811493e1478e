import { type Diagnostic, DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/model';
import { source, toDiagnostic } from './convert';
import { refusalOf } from './refusal';
import type { Reading, Session } from './session';
import type { Shown } from './shownFindings';

/**
 * Findings for a client; for a text that is not read, one note that says so.
 * @param manual where the manual of the rules lies, by URI
 */
export function diagnosticsOf(
  document: TextDocument,
  findings: readonly Finding[],
  manual: string | undefined,
): readonly Diagnostic[] {
  const refused = refusalOf(document.getText());
  if (refused === undefined) return findings.map((finding) => toDiagnostic(document, finding, manual));
  const start = { line: 0, character: 0 };
  return [{ range: { start, end: start }, severity: DiagnosticSeverity.Information, source, message: refused }];
}

/** Names what is shown of an open article: equal ids, equal findings. */
export const resultIdOf = (session: Session, { document }: Reading, { waitsFor }: Shown): string =>
  session.resultId(document.version) + (waitsFor ?? '');

/** The report for an open article; short where the client has these findings already. */
export function openReport(session: Session, reading: Reading, previousId?: string): DocumentDiagnosticReport {
  const shown = session.shown.of(reading);
  const { document } = reading;
  return reportOf(
    () => diagnosticsOf(document, shown.findings, session.host.manual),
    resultIdOf(session, reading, shown),
    previousId,
  );
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
