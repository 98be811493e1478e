import * as vscode from 'vscode';
import { assignCommand } from '../../../server/src/lsp/protocol';
import { canDecide, placeFrom } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';
import { pickSpeaker } from './pickSpeaker';

/** Says whose words a quotation is: the one at the cursor, or that of a row in a view. */
export const assignSpeaker: Command = {
  id: assignCommand,
  async run(server, given) {
    const place = placeFrom(given);
    if (!place || !canDecide(place)) return;
    const speaker = await pickSpeaker(server, place, vscode.l10n.t('Who says this?'));
    if (speaker) await decide(server, { uri: place.uri, decision: { about: 'speaker', range: place.range, speaker } });
  },
};
