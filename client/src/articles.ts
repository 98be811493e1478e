import * as vscode from 'vscode';

/** The languages that articles are written in; `news` is our own (`.news`). */
const languageIds: readonly string[] = ['news', 'plaintext', 'markdown'];
/** Files and unsaved editors, wherever they lie; no output panels, no old versions beside a comparison. */
const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

/** The documents that the server is told of. */
export const articleSelector = schemes.flatMap((scheme) => languageIds.map((language) => ({ scheme, language })));

/** Whether the document is one that the server reads. */
export const isArticle = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(articleSelector, document) > 0;

/** The editor that has the focus, if it shows an article. */
export function activeArticle(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}
