import * as vscode from 'vscode';
import type { DecideParams, DecideResult } from '../../server/src/lsp/protocol';
import { authorOf } from './author';
import { offerRegistry } from './offerRegistry';
import type { Server } from './server';

const suffix = '.onrecord.json';

/**
 * Settles something for an article and writes it into the file beside it, as an edit of the editor's own, so that *Undo*
 * takes it back. False where nothing was decided. What goes wrong is told to the user.
 */
export async function decide(server: Server, { uri, decision }: DecideParams): Promise<boolean> {
  const article = vscode.Uri.parse(uri);
  const by = await authorOf(article);
  const made = new Date().toISOString();
  try {
    const sidecar = await textOf(vscode.Uri.parse(`${uri}${suffix}`));
    const decided = await server.ask('onRecord/decide', {
      ...{ uri, decision, made },
      ...(by !== undefined && { by }),
      ...(sidecar !== undefined && { sidecar }),
    });
    if (!decided) return false; // the article has been closed meanwhile
    await write(article, decided);
    if (decided.forRegistry !== undefined && 'range' in decision)
      offerRegistry(server, decided.forRegistry, { uri, range: decision.range });
    return true;
  } catch (problem) {
    void vscode.window.showErrorMessage(problem instanceof Error ? problem.message : String(problem));
    return false;
  }
}

async function write(article: vscode.Uri, { sidecarUri, content, before }: DecideResult): Promise<void> {
  const file = vscode.Uri.parse(sidecarUri);
  try {
    await writeUndoably(file, { content, before }, article);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    const said = vscode.l10n.t(
      '{0} could not be written, so what was decided is forgotten on closing: {1}',
      file.fsPath,
      why,
    );
    void vscode.window.showErrorMessage(said);
  }
}

/**
 * Writes a file as an edit of the editor's own. One that is not there is made first as it was `before`, so that *Undo*
 * leads back to that. With `article`, *Undo* in the article takes it back: nothing is put in there, but it is part of the
 * edit.
 */
export async function writeUndoably(
  file: vscode.Uri,
  { content, before }: { readonly content: string; readonly before: string },
  article?: vscode.Uri,
): Promise<void> {
  if (!(await exists(file))) await make(file, before);
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), content);
  if (article) edit.insert(article, new vscode.Position(0, 0), '');
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save()))
    throw new Error(vscode.l10n.t('the editor refused'));
}

/**
 * Makes a file. By an edit, not by writing it: the editor may still hold a file of that name that has just been deleted,
 * and only an edit brings what it holds up to date. What is put into that would be lost, or never written.
 */
async function make(file: vscode.Uri, text: string): Promise<void> {
  const contents = new TextEncoder().encode(text);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(file, { contents, ignoreIfExists: true });
  if (!(await vscode.workspace.applyEdit(edit))) await vscode.workspace.fs.writeFile(file, contents); // says why not
}

/**
 * Saves a file of decisions that was changed by *Undo* or *Redo*: nobody has it open to save it by hand. Whether it is
 * dirty is not asked, as that is known only after this is told.
 */
export const savedAfterUndo = (): vscode.Disposable =>
  vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason !== undefined && document.uri.path.endsWith(suffix)) void document.save();
  });

/** The file as the editor has it: after *Undo*, or while somebody writes in it, that is newer than what is on disk. */
export async function textOf(file: vscode.Uri): Promise<string | undefined> {
  return (await exists(file)) ? (await vscode.workspace.openTextDocument(file)).getText() : undefined;
}

const exists = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
