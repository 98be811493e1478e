import * as vscode from 'vscode';
import type { ExportFormatItem } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import type { Command } from './command';
import { plannedFiles, tellOf, writeFiles } from './exportedFiles';

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
    if (answer && (await writeFiles(plannedFiles(file, format, answer), file)))
      await tellOf(file, format, answer.missing);
  },
};

function askForFile(
  document: vscode.TextDocument,
  formats: readonly ExportFormatItem[],
): Thenable<vscode.Uri | undefined> {
  const beside = document.isUntitled ? undefined : document.uri.with({ path: withoutExtension(document.uri.path) });
  const extension = formats[0]?.extension ?? '';
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations'),
    filters: Object.fromEntries(formats.map((format) => [format.name, [format.extension.replace(/^\./, '')]])),
    ...(beside && { defaultUri: beside.with({ path: beside.path + extension }) }),
  });
}

/** Several formats may fit a name: then the person is asked, and all are offered where none fits. */
async function formatOf(file: vscode.Uri, formats: readonly ExportFormatItem[]): Promise<ExportFormatItem | undefined> {
  const fitting = formats.filter(({ extension }) => file.path.toLowerCase().endsWith(extension));
  const longest = Math.max(...fitting.map(({ extension }) => extension.length));
  const best = fitting.filter(({ extension }) => extension.length === longest);
  return best.length === 1 ? best[0] : chosenFormat(best.length > 0 ? best : formats);
}

/** The format of that id, as a key binding gives it, else the one that a person picks from a list. */
export async function chosenFormat(
  formats: readonly ExportFormatItem[],
  asked?: unknown,
): Promise<ExportFormatItem | undefined> {
  const known = formats.find(({ id }) => id === asked);
  if (known) return known;
  const items = formats.map((format) => ({ label: format.name, description: format.extension, format }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Format of the export') });
  return chosen?.format;
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]*$/, '');
