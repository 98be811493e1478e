import type { AnnotatedTextEdit, ChangeAnnotation, TextDocumentEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { NameEdit } from '../core/features/rename';
import { toRange } from './convert';
import type { Session } from './session';

/** What a person is asked about before names in articles are written anew that they do not have before them. */
export const confirmations: Readonly<Record<'articles' | 'quoted', ChangeAnnotation>> = {
  articles: { label: 'In articles', needsConfirmation: true },
  quoted: {
    label: 'Inside quotations',
    description: 'These words are given as somebody’s own.',
    needsConfirmation: true,
  },
};

export const confirmedEdits = (
  session: Session,
  document: TextDocument,
  edits: readonly NameEdit[],
): TextDocumentEdit => ({
  textDocument: { uri: document.uri, version: versionOf(session, document.uri) },
  edits: edits.map(({ span, newText, isQuoted }): AnnotatedTextEdit => ({
    ...{ range: toRange(document, span), newText, annotationId: isQuoted ? 'quoted' : 'articles' },
  })),
});

/** Of an open document; what is not open has none. */
export const versionOf = ({ documents }: Session, uri: string): number | null => documents.get(uri)?.version ?? null;
