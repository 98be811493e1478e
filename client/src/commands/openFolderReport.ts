import * as vscode from 'vscode';
import type { Reports } from '../report/reports';
import type { Command } from './command';

/** The same for all articles in a folder: the one that was clicked, the only one that is open, or one to be chosen. */
export const openFolderReport = (reports: Reports): Command => ({
  id: 'onRecord.openFolderReport',
  async run(_server, given) {
    const uri = given instanceof vscode.Uri ? given : await chosenFolder();
    if (uri) await reports.onFolder(uri);
  },
});

async function chosenFolder(): Promise<vscode.Uri | undefined> {
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (only && others.length === 0) return only.uri;
  if (only) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Report on This Folder'),
  });
  return picked?.[0];
}
