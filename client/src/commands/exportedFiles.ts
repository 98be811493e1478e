import * as vscode from 'vscode';
import type { ExportedFileItem, ExportFormatItem } from '../../../server/src/lsp/protocol';
import { textOf, writeWhole } from '../wholeFile';

/** A file to write. */
export interface PlannedFile {
  readonly uri: vscode.Uri;
  readonly content: string;
}

/** The files of one article: the chosen one, and those that belong beside it. */
export function plannedFiles(
  file: vscode.Uri,
  { extension }: Pick<ExportFormatItem, 'extension'>,
  { content, beside }: { readonly content: string; readonly beside: readonly ExportedFileItem[] },
): readonly PlannedFile[] {
  const stem = file.path.endsWith(extension) ? file.path.slice(0, -extension.length) : file.path;
  return [
    { uri: file, content },
    ...beside.map((item) => ({
      uri: 'name' in item ? vscode.Uri.joinPath(file, '..', item.name) : file.with({ path: stem + item.extension }),
      content: item.content,
    })),
  ];
}

/**
 * Writes files, those that hold the very same already left alone. Before others are written over the person is asked,
 * once for all of them. False where nothing was written.
 * @param chosen one that the person has been asked about already
 */
export async function writeFiles(planned: readonly PlannedFile[], chosen?: vscode.Uri): Promise<boolean> {
  // What is the same for all articles of a folder is planned with each of them.
  const files = [...new Map(planned.map((file) => [file.uri.toString(), file])).values()];
  const before = await Promise.all(files.map(({ uri }) => textOf(uri)));
  const changed = files.filter(({ content }, at) => before[at] !== content);
  const inTheWay = files.filter(
    ({ uri, content }, at) =>
      before[at] !== undefined && before[at] !== content && uri.toString() !== chosen?.toString(),
  );
  if (inTheWay.length > 0) {
    const overwrite = vscode.l10n.t('Overwrite');
    const names = inTheWay.map(({ uri }) => vscode.workspace.asRelativePath(uri));
    const shown = names.length > 5 ? [...names.slice(0, 5), '…'] : names;
    const question = vscode.l10n.t('Files exist already: {0}', shown.join(', '));
    const answer = await vscode.window.showWarningMessage(question, { modal: true }, overwrite);
    if (answer !== overwrite) return false;
  }
  for (const { uri, content } of changed) await writeWhole(uri, content);
  return true;
}

/** Tells what was written and what the format has no place for, and offers to open it. */
export async function tellOf(file: vscode.Uri, format: ExportFormatItem, missing: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const title = vscode.workspace.asRelativePath(file);
  const done = vscode.l10n.t('Annotations written to {0}.', title);
  const lost = missing.length > 0 ? ` ${lossOf(format, missing)}` : '';
  const answer = await vscode.window.showInformationMessage(done + lost, open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', file);
}

export const lossOf = ({ name }: ExportFormatItem, missing: readonly string[]): string =>
  vscode.l10n.t('{0} has no place for: {1}.', name, missing.join(', '));
