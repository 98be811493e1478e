import * as vscode from 'vscode';
import { type Place, placeFrom } from '../places';
import { textOf, writeUndoably } from '../sidecars';
import type { RegisterResult } from '../../../server/src/lsp/protocol';
import type { Server } from '../server';
import type { Command } from './command';

/** Puts the speaker at the cursor, or of a row in a view, into `speakers.json`, with what the article says of them. */
export const addToRegistry: Command = {
  id: 'onRecord.addToRegistry',
  async run(server, given) {
    const place = placeFrom(given);
    if (!place) return;
    try {
      const registered = await registeredAt(server, place);
      if (!registered) {
        void vscode.window.showInformationMessage(vscode.l10n.t('No speaker is identified here.'));
        return;
      }
      const file = vscode.Uri.parse(registered.fileUri);
      await writeUndoably(file, registered);
      const open = vscode.l10n.t('Open');
      const said = vscode.l10n.t('{0} is in {1} now.', registered.name, vscode.workspace.asRelativePath(file));
      void vscode.window.showInformationMessage(said, open).then((chosen) => {
        if (chosen === open) void vscode.window.showTextDocument(file);
      });
    } catch (problem) {
      void vscode.window.showErrorMessage(problem instanceof Error ? problem.message : String(problem));
    }
  },
};

/** The file with the speaker, put to what the editor has of it where that is not what lies on the disk. */
async function registeredAt(server: Server, place: Place): Promise<RegisterResult | null> {
  const registered = await server.ask('onRecord/register', place);
  const current = registered && (await textOf(vscode.Uri.parse(registered.fileUri)));
  if (typeof current !== 'string' || current === registered?.before) return registered;
  return server.ask('onRecord/register', { ...place, current });
}
