import * as vscode from 'vscode';
import type { MarkKind } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import { canDecide, plain } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Marks what is selected in the article as something that the analysis has missed. */
const markAs = (id: Command['id'], of: MarkKind): Command => ({
  id,
  async run(server) {
    const editor = activeArticle();
    if (!editor) return;
    const place = { uri: editor.document.uri.toString(), range: plain(editor.selection) };
    if (!canDecide(place)) return;
    if (editor.selection.isEmpty) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words first.'));
      return;
    }
    await decide(server, { uri: place.uri, decision: { about: 'add', of, range: place.range } });
  },
});

export const markQuotation = markAs('onRecord.markQuotation', 'quotation');
export const markSource = markAs('onRecord.markSource', 'source');
export const markCue = markAs('onRecord.markCue', 'cue');
export const markDate = markAs('onRecord.markDate', 'date');
export const markClaim = markAs('onRecord.markClaim', 'claim');
