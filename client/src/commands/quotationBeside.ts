import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import type { Server } from '../server';

/** The start to go to, of `starts` in text order, from where the cursor is; `undefined` when there is none at all. */
export type Choice = (starts: readonly vscode.Position[], cursor: vscode.Position) => vscode.Position | undefined;

/** Puts the cursor on the start of another quotation of the article, and that into view. */
export async function goToQuotation(server: Server, choose: Choice): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const answer = await server.ask('onRecord/quotations', { uri: editor.document.uri.toString() });
  const starts = (answer?.quotations ?? [])
    .map(({ range: { start } }) => new vscode.Position(start.line, start.character))
    .sort((one, other) => one.compareTo(other));
  const place = choose(starts, editor.selection.active);
  if (!place) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There are no quotations in this article.'));
    return;
  }
  editor.selection = new vscode.Selection(place, place);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
