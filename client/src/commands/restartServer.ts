import * as vscode from 'vscode';
import type { Command } from './command';

export const restartServer: Command = {
  id: 'onRecord.restartServer',
  async run(server) {
    await server.restart();
    vscode.window.setStatusBarMessage(vscode.l10n.t('The On Record server was restarted.'), 4_000);
  },
};
