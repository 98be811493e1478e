import * as vscode from 'vscode';
import { isArticle } from './articles';
import { tellOfArticles } from './articlesAround';
import { commands } from './commands/commands';
import { openFolderReport } from './commands/openFolderReport';
import { openReport } from './commands/openReport';
import { openSampleArticle } from './commands/openSampleArticle';
import type { Talk } from './languageClient';
import { outlineAnew } from './outlineAnew';
import { openReports } from './report/reports';
import { articleServer, type Server } from './server';
import { toldOfSavedOutside } from './savedOutside';
import { savedAfterUndo } from './sidecars';
import { statusBar } from './statusBar';
import { views } from './views/views';

/**
 * Wires the extension, wherever it runs. The server is not started here: the first article that is opened does that,
 * and an activation by a plain text that is none (an output panel) does not.
 */
export function startExtension(context: vscode.ExtensionContext, loadTalk: () => Promise<Talk>): Server {
  const server = articleServer(loadTalk);
  const reports = openReports(server, context.extensionUri);
  const all = [...commands, openReport(reports), openFolderReport(reports), openSampleArticle(context.extensionUri)];
  const startFor = (document: vscode.TextDocument): void => {
    if (!isArticle(document)) return;
    server.start().catch((problem: unknown) => server.log.error(String(problem)));
  };
  context.subscriptions.push(
    server,
    statusBar(server),
    reports,
    tellOfArticles(server),
    views(server, context.workspaceState),
    savedAfterUndo(),
    toldOfSavedOutside(server),
    outlineAnew(server),
    ...all.map(({ id, run }) => vscode.commands.registerCommand(id, (...given: unknown[]) => run(server, ...given))),
    vscode.workspace.onDidOpenTextDocument(startFor),
  );
  const [open] = vscode.workspace.textDocuments.filter(isArticle);
  if (open) startFor(open);
  return server;
}
