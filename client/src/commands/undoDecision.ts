import * as vscode from 'vscode';
import type { DecisionItem, UndoParams } from '../../../server/src/lsp/protocol';
import { activeArticle } from '../articles';
import { decide } from '../sidecars';
import type { Command } from './command';

/** Takes back what a row of a view stands for; without one, shows what was decided and takes back what is chosen. */
export const undoDecision: Command = {
  id: 'onRecord.undoDecision',
  async run(server, given) {
    if (isRow(given)) return void (await decide(server, { uri: given.uri, decision: given.undo }));
    const uri = activeArticle()?.document.uri.toString();
    if (uri === undefined) return;
    const { decisions = [] } = (await server.ask('onRecord/decisions', { uri })) ?? {};
    if (decisions.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Nothing has been decided about this article.'));
      return;
    }
    const title = vscode.l10n.t('Undo Decision');
    const chosen = await vscode.window.showQuickPick(decisions.map(toPick), { title, canPickMany: true });
    for (const { undo } of chosen ?? []) await decide(server, { uri, decision: undo });
  },
};

/** A row that stands for a decision. */
export interface DecidedRow {
  readonly uri: string;
  readonly undo: UndoParams;
}

const isRow = (given: unknown): given is DecidedRow =>
  typeof given === 'object' && given !== null && 'undo' in given && given.undo !== undefined;

type Taking = UndoParams | { readonly about: 'publication-date'; readonly date: null };

function toPick(item: DecisionItem): vscode.QuickPickItem & { readonly undo: Taking } {
  if (item.about === 'publication-date')
    return { label: vscode.l10n.t('Published on {0}', item.date), undo: { about: item.about, date: null } };
  const detail = item.range ? '' : vscode.l10n.t('These words are not in the article any more.');
  if (item.about === 'dismissal')
    return { label: item.rule, description: short(item.words ?? ''), detail, undo: { about: 'undo', id: item.id } };
  const { id, by, made } = item;
  const undo = { about: 'undo', id, ...(by !== undefined && { by }), ...(made !== undefined && { made }) } as const;
  return { label: item.says, description: [short(item.words), by].filter(Boolean).join(' · '), detail, undo };
}

const short = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 80);
