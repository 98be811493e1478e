import * as vscode from 'vscode';
import { isArticle } from './articles';
import { commands } from './commands/commands';
import type { ClientFactory } from './languageClient';
import { articleServer, type Server } from './server';
import { statusBar } from './statusBar';

/**
 * Wires the extension, wherever it runs. The server is not started here: the first article that is opened does that,
 * and an activation by a plain text that is none (an output panel) does not.
 */
export function startExtension(context: vscode.ExtensionContext, makeClient: ClientFactory): Server {
  const server = articleServer(makeClient);
  const startFor = (document: vscode.TextDocument): void => {
    if (!isArticle(document)) return;
    server.start().catch((problem: unknown) => server.log.error(String(problem)));
  };
  context.subscriptions.push(
    server,
    statusBar(server),
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (...given: unknown[]) => run(server, ...given)),
    ),
    vscode.workspace.onDidOpenTextDocument(startFor),
  );
  const [open] = vscode.workspace.textDocuments.filter(isArticle);
  if (open) startFor(open);
  return server;
}
