import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import type { Command } from './command';
import { chosenFormat } from './exportAnnotations';
import { lossOf } from './exportedFiles';

/** Puts the annotations of the article on the clipboard, in a format that is picked from a list or named by a key binding. */
export const copyAs: Command = {
  id: 'onRecord.copyAs',
  async run(server, given) {
    const uri = activeArticle()?.document.uri.toString();
    const format =
      uri === undefined ? undefined : await chosenFormat((await server.capabilities())?.exportFormats ?? [], given);
    if (uri === undefined || !format) return;
    const answer = await server.ask('onRecord/export', { uri, format: format.id });
    if (!answer) return;
    await vscode.env.clipboard.writeText(answer.content);
    const lost = answer.missing.length > 0 ? ` ${lossOf(format, answer.missing)}` : '';
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as {0}.', format.name) + lost, 8000);
  },
};
