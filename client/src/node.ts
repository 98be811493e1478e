import type * as vscode from 'vscode';
import { startExtension } from './extension';
import type { Server } from './server';

let server: Server | undefined;

/** Called by desktop and remote VS Code. The protocol's library is ten times as large as the rest, and loaded apart. */
export function activate(context: vscode.ExtensionContext): void {
  server = startExtension(context, async () => {
    await new Promise<void>((go) => setTimeout(go)); // once VS Code has us activated: others wait for that
    const { nodeTalk } = await import('./nodeTalk');
    return nodeTalk(context.asAbsolutePath('dist/server.js'));
  });
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
