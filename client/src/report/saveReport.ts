import * as vscode from 'vscode';
import type { SavedAs, ShownReport } from './messages';

const formatNames: Readonly<Record<SavedAs, string>> = { html: 'HTML', svg: 'SVG', png: 'PNG' };

/** Asks where to and writes the report there; what goes wrong is told to the user. */
export async function saveReport(shown: ShownReport, format: SavedAs, content: string | Uint8Array): Promise<void> {
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save Report'),
    filters: { [formatNames[format]]: [format] },
    defaultUri: suggestion(shown, format),
  });
  if (!file) return;
  try {
    await vscode.workspace.fs.writeFile(
      file,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written to {0}: {1}', file.fsPath, why));
    return;
  }
  const where = vscode.workspace.asRelativePath(file);
  void vscode.window.showInformationMessage(vscode.l10n.t('Report written to {0}.', where));
}

/** Beside the article, or in the folder; an unsaved article has no place yet. */
function suggestion({ subject, name }: ShownReport, format: SavedAs): vscode.Uri {
  const uri = vscode.Uri.parse(subject.uri);
  const file = `${name.replace(/\.[^./]*$/, '')}-report.${format}`;
  if (subject.kind === 'folder') return vscode.Uri.joinPath(uri, file);
  if (uri.scheme !== 'untitled') return vscode.Uri.joinPath(uri, '..', file);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? vscode.Uri.joinPath(folder, file) : vscode.Uri.file(file);
}
