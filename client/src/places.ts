import * as vscode from 'vscode';
import type { Range } from '../../server/src/lsp/protocol';
import { activeArticle } from './articles';

/** A stretch of an article: what commands work on, whether it comes from a view, a code action or the cursor. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** The place that a command was given, by a row of a view say; else the selection of the article in the editor. */
export function placeFrom(given: unknown): Place | undefined {
  if (isPlaced(given)) return given.place;
  const editor = activeArticle();
  return editor && { uri: editor.document.uri.toString(), range: plain(editor.selection) };
}

/** A row of a view that stands for a stretch of text. */
export interface Placed {
  readonly place: Place;
}

const isPlaced = (given: unknown): given is Placed =>
  typeof given === 'object' && given !== null && 'place' in given && given.place !== undefined;

export const plain = ({ start, end }: vscode.Range): Range => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** Shows a place in its editor, selected. */
export async function show(
  { uri, range }: Place,
  { preserveFocus }: { readonly preserveFocus: boolean },
): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: toRange(range), preserveFocus });
}

/** Articles that have no file yet have none beside them either. */
export function canDecide({ uri }: Place): boolean {
  if (!uri.startsWith('untitled:')) return true;
  const said = vscode.l10n.t('Save the article first: what is decided about it is kept in a file beside it.');
  void vscode.window.showInformationMessage(said);
  return false;
}
