import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './extension';
import type { Server } from './server';

let server: Server | undefined;

/** Called by desktop and remote VS Code: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  server = startExtension(context, (id, title, options) => new LanguageClient(id, title, { run, debug }, options));
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
