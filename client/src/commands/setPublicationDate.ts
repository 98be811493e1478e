import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import { isIsoDate } from '../isoDate';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Keeps the date that a person gives in the file of decisions beside the article; an empty one takes it back. */
export const setPublicationDate: Command = {
  id: 'onRecord.setPublicationDate',
  async run(server) {
    const document = activeArticle()?.document;
    if (!document) return;
    if (document.isUntitled) {
      const said = vscode.l10n.t('Save the article first: the date is kept in a file beside it.');
      void vscode.window.showInformationMessage(said);
      return;
    }
    const uri = document.uri.toString();
    const date = await askForDate((await server.ask('onRecord/status', { uri }))?.publishedOn?.date);
    if (date === undefined) return; // cancelled
    const decision = { about: 'publication-date', date: date === '' ? null : date } as const;
    await decide(server, { uri, decision });
  },
};

function askForDate(value = ''): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication date'),
    prompt: vscode.l10n.t('YYYY-MM-DD. Left empty, it is again what the article itself says.'),
    placeHolder: 'YYYY-MM-DD',
    value,
    validateInput: (text) =>
      text === '' || isIsoDate(text)
        ? undefined
        : vscode.l10n.t('Write a day of the calendar as YYYY-MM-DD, for example 2025-01-27.'),
  });
}
