import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/model';
import type { Client } from './client';
import { toRange } from './convert';

/** Edits of one article, for the version of the document that they were worked out on where the client minds versions. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map((edit) => toTextEdit(document, edit));
  if (!client.versionedEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** As `toWorkspaceEdit`, but a person sees each edit with `label` and confirms it. For clients with `confirmsEdits`. */
export function toConfirmedEdit(
  document: TextDocument,
  edits: readonly Edit[],
  label: string,
  description: string,
): WorkspaceEdit {
  const { uri, version } = document;
  const annotationId = 'confirm';
  return {
    changeAnnotations: { [annotationId]: { label, description, needsConfirmation: true } },
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => ({ ...toTextEdit(document, edit), annotationId })),
      },
    ],
  };
}

const toTextEdit = (document: TextDocument, { span, newText }: Edit): TextEdit => ({
  range: toRange(document, span),
  newText,
});
