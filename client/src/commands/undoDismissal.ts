import * as vscode from 'vscode';
import type { DismissalItem } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Shows what was dismissed in the article, and takes back what is chosen. */
export const undoDismissal: Command = {
  id: 'onRecord.undoDismissal',
  async run(server) {
    const uri = activeArticle()?.document.uri.toString();
    if (uri === undefined) return;
    const { decisions = [] } = (await server.ask('onRecord/decisions', { uri })) ?? {};
    const dismissals = decisions.filter((item) => item.about === 'dismissal');
    if (dismissals.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been dismissed in this article.'));
      return;
    }
    const title = vscode.l10n.t('Undo Dismissal');
    const chosen = await vscode.window.showQuickPick(dismissals.map(toPick), { title, canPickMany: true });
    for (const { id } of chosen ?? []) await decide(server, { uri, decision: { about: 'undo', id } });
  },
};

const toPick = ({ id, rule, scope, words, range, findings }: DismissalItem): vscode.QuickPickItem & { id: string } => ({
  id,
  label: words === undefined ? rule : words.replace(/\s+/g, ' ').slice(0, 80),
  description: words === undefined ? vscode.l10n.t('in the whole article') : `${rule}, ${reaches()[scope]}`,
  detail: range
    ? vscode.l10n.t('Findings held back: {0}', findings)
    : vscode.l10n.t('These words are not in the article any more.'),
});

/** A function, since the words are those of the language that VS Code is shown in. */
const reaches = (): Readonly<Record<DismissalItem['scope'], string>> => ({
  finding: vscode.l10n.t('this once'),
  sentence: vscode.l10n.t('in this sentence'),
  paragraph: vscode.l10n.t('in this paragraph'),
  article: vscode.l10n.t('in the whole article'),
});
