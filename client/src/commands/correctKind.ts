import * as vscode from 'vscode';
import type { QuotationItem } from '../../../server/src/lsp/protocol';
import { canDecide, placeFrom } from '../places';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Says that a quotation is direct, indirect, or indirect with words of their own. */
export const correctKind: Command = {
  id: 'onRecord.correctKind',
  async run(server, given) {
    const place = placeFrom(given);
    if (!place || !canDecide(place)) return;
    const chosen = await vscode.window.showQuickPick(kinds(), { title: vscode.l10n.t('Kind of quotation') });
    if (!chosen) return;
    await decide(server, { uri: place.uri, decision: { about: 'kind', range: place.range, kind: chosen.of } });
  },
};

const kinds = (): (vscode.QuickPickItem & { readonly of: QuotationItem['kind'] })[] => [
  { of: 'direct', label: vscode.l10n.t('Direct'), description: vscode.l10n.t('their very words, inside marks') },
  { of: 'indirect', label: vscode.l10n.t('Indirect'), description: vscode.l10n.t('reported, without marks') },
  { of: 'mixed', label: vscode.l10n.t('Mixed'), description: vscode.l10n.t('reported, some words inside marks') },
];
