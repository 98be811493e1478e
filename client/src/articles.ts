import * as vscode from 'vscode';

/** The languages that articles are written in; `news` is our own (`.news`). */
const languageIds: readonly string[] = ['news', 'plaintext', 'markdown'];
/** Files and unsaved editors. */
const schemes: readonly string[] = ['file', 'untitled', 'vscode-vfs'];

/**
 * The documents that the server is told of: in files, wherever they or the workspace's folders lie; in no output panels,
 * and in no old versions beside a comparison.
 */
export function articleSelector(): { scheme: string; language: string }[] {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const all = [...new Set([...schemes, ...ofFolders])];
  return all.flatMap((scheme) => languageIds.map((language) => ({ scheme, language })));
}

/** Whether the document is one that the server reads. */
export const isArticle = (document: vscode.TextDocument): boolean =>
  vscode.languages.match(articleSelector(), document) > 0;

/** The editor that has the focus, if it shows an article. */
export function activeArticle(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}
