import * as vscode from 'vscode';
import type { DecideParams } from '../../server/src/lsp/protocol';
import type { Server } from './server';

/** Settles something for an article and writes it into the file beside it. What goes wrong is told to the user. */
export async function decide(server: Server, params: DecideParams): Promise<void> {
  const decided = await server.ask('onRecord/decide', params);
  if (!decided) return; // the article has been closed meanwhile
  const file = vscode.Uri.parse(decided.sidecarUri);
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(decided.content));
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    const said = vscode.l10n.t(
      '{0} could not be written, so what was decided is forgotten on closing: {1}',
      file.fsPath,
      why,
    );
    void vscode.window.showErrorMessage(said);
  }
}
