import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import type { Command } from './command';

/** From a quotation, a name or a pronoun to where the person behind it is named in full first. */
export const goToSpeaker: Command = {
  id: 'onRecord.goToSpeaker',
  async run(server) {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const places = await server.speakerAt(document, selection.active);
    const nobody = vscode.l10n.t('No speaker is identified here.');
    await vscode.commands.executeCommand(
      'editor.action.goToLocations',
      ...[document.uri, selection.active, places, 'goto', nobody],
    );
  },
};
