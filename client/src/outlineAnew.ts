import * as vscode from 'vscode';
import { articleSelector } from './articles';
import type { Server } from './server';

/**
 * Has VS Code draw the outline anew after a decision: it keeps what it was told of a version of the text, as long as the
 * same providers are there, and cannot be told to ask again. So one that has nothing comes and goes.
 */
export function outlineAnew(server: Server): vscode.Disposable {
  const versions = new Map<string, number>();
  let empty: vscode.Disposable | undefined;
  const listening = server.onReading(({ uri }) => {
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (!document) return;
    const isSameText = versions.get(uri) === document.version;
    versions.set(uri, document.version);
    if (!isSameText) return;
    const before = empty;
    empty = vscode.languages.registerDocumentSymbolProvider(articleSelector(), { provideDocumentSymbols: () => [] });
    before?.dispose();
  });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => void versions.delete(uri.toString()));
  return vscode.Disposable.from(listening, closing, new vscode.Disposable(() => empty?.dispose()));
}
