import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import { canDecide, plain } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';
import { pickSpeaker } from './pickSpeaker';

/** Says whom a name, a nickname or a role means, in all of the article: the selected words, or the word at the cursor. */
export const identifySpeaker: Command = {
  id: 'onRecord.identifySpeaker',
  async run(server) {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const words = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    if (!words) return;
    const place = { uri: document.uri.toString(), range: plain(words) };
    if (!canDecide(place)) return;
    const title = vscode.l10n.t('Who is “{0}” in this article?', document.getText(words));
    const speaker = await pickSpeaker(server, place, title);
    if (speaker) await decide(server, { uri: place.uri, decision: { about: 'identity', range: place.range, speaker } });
  },
};
