import * as vscode from 'vscode';
import { activeArticle } from '../articles';
import { canDecide, plain } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Makes a quotation go as far as the selection: the one that shares most with it. */
export const correctExtent: Command = {
  id: 'onRecord.correctExtent',
  async run(server) {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const uri = document.uri.toString();
    const place = { uri, range: plain(selection) };
    if (!canDecide(place)) return;
    const { quotations = [] } = (await server.ask('onRecord/quotations', { uri })) ?? {};
    const shared = quotations
      .map(({ range: { start, end } }) => new vscode.Range(start.line, start.character, end.line, end.character))
      .map((range) => ({ range, both: range.intersection(selection) }))
      .filter(({ both }) => both && !both.isEmpty)
      .sort((a, b) => lengthOf(document, b.both) - lengthOf(document, a.both));
    const [best] = shared;
    if (!best) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Select the words of a quotation first.'));
      return;
    }
    const decision = { about: 'extent', of: 'quotation', range: plain(best.range), to: place.range } as const;
    await decide(server, { uri, decision });
  },
};

const lengthOf = (document: vscode.TextDocument, range: vscode.Range | undefined): number =>
  range ? document.offsetAt(range.end) - document.offsetAt(range.start) : 0;
