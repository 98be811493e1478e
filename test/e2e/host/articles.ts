import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Where an article of the open folder lies. */
export function articleUri(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the folder of articles is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens an article of the folder in an editor. */
export async function openArticle(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(articleUri(file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The first place of `words` in the article: where a person would put the cursor, in the middle of them. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” stands in the article`);
  return document.positionAt(at + Math.floor(words.length / 2));
}

/** Does something that moves the cursor and waits for the editor to say where it is then. */
export async function cursorAfter(editor: vscode.TextEditor, act: () => unknown): Promise<vscode.Position> {
  const moved = new Promise<vscode.Position>((done) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor !== editor || !selection) return;
      listener.dispose();
      done(selection.active);
    });
  });
  await act();
  return moved;
}
