import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JsonProblem } from '../core/json/checkedJson';
import { source, toRange } from './convert';
import { fileKey } from './uris';

/** Shows what is wrong in a file of the desk, in the file, until it is mended. */
export type ShowProblems = (uri: string, text: string, problems: readonly JsonProblem[]) => Promise<void>;

/** @param code what the problems are listed under */
export function fileProblems(connection: Connection, code: string): ShowProblems {
  const faulty = new Set<string>(); // files that the client shows problems of, or has shown
  return async (uri, text, problems) => {
    if (problems.length === 0 && !faulty.has(fileKey(uri))) return;
    faulty.add(fileKey(uri));
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(({ message, span }) => ({
      ...{ severity: DiagnosticSeverity.Error, source, code, message },
      range: toRange(document, span),
    }));
    await connection.sendDiagnostics({ uri, diagnostics });
  };
}
