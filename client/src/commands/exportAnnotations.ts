import * as vscode from 'vscode';
import type { OnRecordCapabilities } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import type { Command } from './command';

type Format = OnRecordCapabilities['exportFormats'][number];

/** Writes who said what, when, into a file. The type that is chosen in the dialog, and so the name, tells the format. */
export const exportAnnotations: Command = {
  id: 'onRecord.exportAnnotations',
  async run(server) {
    const document = activeArticle()?.document;
    if (!document) return;
    const formats = (await server.capabilities())?.exportFormats ?? [];
    const file = await askForFile(document, formats);
    if (!file) return;
    const format = await formatOf(file, formats);
    if (!format) return;
    const answer = await server.ask('onRecord/export', { uri: document.uri.toString(), format: format.id });
    if (!answer) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(answer.content));
    await offerToOpen(file);
  },
};

function askForFile(document: vscode.TextDocument, formats: readonly Format[]): Thenable<vscode.Uri | undefined> {
  const beside = document.isUntitled ? undefined : document.uri.with({ path: withoutExtension(document.uri.path) });
  const extension = formats[0]?.extension ?? '';
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations'),
    filters: Object.fromEntries(formats.map((format) => [format.name, [format.extension.replace(/^\./, '')]])),
    ...(beside && { defaultUri: beside.with({ path: beside.path + extension }) }),
  });
}

/** Several formats may share an extension: then the person is asked, with the one closest to the name first. */
async function formatOf(file: vscode.Uri, formats: readonly Format[]): Promise<Format | undefined> {
  const fitting = formats.filter(({ extension }) => file.path.toLowerCase().endsWith(extension));
  const longest = Math.max(...fitting.map(({ extension }) => extension.length));
  const best = fitting.filter(({ extension }) => extension.length === longest);
  if (best.length === 1) return best[0];
  const items = (best.length > 0 ? best : formats).map((format) => ({ label: format.name, format }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Format of the export') });
  return chosen?.format;
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]*$/, '');

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const title = vscode.workspace.asRelativePath(file);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Annotations written to {0}.', title), open);
  if (answer === open) await vscode.window.showTextDocument(file);
}
