import * as vscode from 'vscode';
import type { ArticleText, ExportFormatItem } from '../../../server/src/lsp/protocol';
import type { Server } from '../server';
import { textOf } from '../wholeFile';
import type { Command } from './command';
import { chosenFormat } from './exportAnnotations';
import { type PlannedFile, lossOf, plannedFiles, tellOf, writeFiles } from './exportedFiles';

/** Writes the annotations of all articles in a folder: into one file, or a file an article beside the articles. */
export const exportFolder: Command = {
  id: 'onRecord.exportFolder',
  async run(server, given, asked) {
    const folder = given instanceof vscode.Uri ? given : (await vscode.window.showWorkspaceFolderPick())?.uri;
    const capabilities = folder && (await server.capabilities());
    const format = capabilities && (await chosenFormat(capabilities.exportFormats, asked));
    if (!folder || !format) return;
    const file = format.perArticle ? undefined : await askForFile(folder, format);
    if (!format.perArticle && !file) return;
    const planned = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting'), cancellable: true },
      (progress, cancelled) =>
        exported(server, { folder, format, file, sidecarSuffix: capabilities.sidecarSuffix }, progress, cancelled),
    );
    if (!planned) return; // cancelled: nothing has been written
    if (planned.files.length === 0) {
      const where = vscode.workspace.asRelativePath(folder);
      void vscode.window.showInformationMessage(
        vscode.l10n.t('There are no articles in {0}. The settings say which files are articles.', where),
      );
    } else if (await writeFiles(planned.files, file)) {
      if (file) await tellOf(file, format, planned.missing);
      else void vscode.window.showInformationMessage(summary(planned, format));
    }
  },
};

interface Wish {
  readonly folder: vscode.Uri;
  readonly format: ExportFormatItem;
  /** One file for all, for formats that hold many articles. */
  readonly file: vscode.Uri | undefined;
  readonly sidecarSuffix: string;
}

interface Planned {
  readonly files: readonly PlannedFile[];
  readonly missing: readonly string[];
}

const summary = ({ files, missing }: Planned, format: ExportFormatItem): string =>
  vscode.l10n.t('Files written: {0}.', files.length) + (missing.length > 0 ? ` ${lossOf(format, missing)}` : '');

const askForFile = (folder: vscode.Uri, { name, extension }: ExportFormatItem): Thenable<vscode.Uri | undefined> =>
  vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Annotations'),
    filters: { [name]: [extension.replace(/^\./, '')] },
    defaultUri: vscode.Uri.joinPath(folder, `annotations${extension}`),
  });

/** All that is to be written, worked out before the first file is; nothing once it is cancelled. */
async function exported(
  server: Server,
  { folder, format, file, sidecarSuffix }: Wish,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  cancelled: vscode.CancellationToken,
): Promise<Planned | undefined> {
  const { uris } = await server.ask('onRecord/articlesIn', { uri: folder.toString() });
  const articles: ArticleText[] = [];
  for (const uri of uris.map((each) => vscode.Uri.parse(each))) {
    if (cancelled.isCancellationRequested) return undefined;
    const text = await textOf(uri);
    const sidecar = await textOf(uri.with({ path: uri.path + sidecarSuffix }));
    if (text === undefined) continue;
    const name = uri.path.slice(folder.path.replace(/\/$/, '').length + 1);
    articles.push({ uri: uri.toString(), name, text, ...(sidecar !== undefined && { sidecar }) });
  }
  if (articles.length === 0) return { files: [], missing: [] };
  let shown = 0;
  try {
    const { files, missing } = await server.askLong(
      'onRecord/exportArticles',
      { format: format.id, articles },
      cancelled,
      ({ percentage = shown }) => {
        progress.report({ increment: percentage - shown });
        shown = percentage;
      },
    );
    const planned = files.flatMap(({ uri, ...content }) => {
      const target = file ?? (uri === undefined ? undefined : besideArticle(vscode.Uri.parse(uri), format));
      return target ? plannedFiles(target, format, content) : [];
    });
    return { files: planned, missing };
  } catch (problem) {
    if (cancelled.isCancellationRequested) return undefined;
    throw problem;
  }
}

const besideArticle = (article: vscode.Uri, { extension }: ExportFormatItem): vscode.Uri =>
  article.with({ path: article.path.replace(/\.news$/, '') + extension });
