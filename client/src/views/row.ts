import * as vscode from 'vscode';
import type { UndoParams } from '../../../server/src/lsp/protocol';
import type { Place } from '../places';

/** One row of a view: what is shown, and what commands on it work on. */
export interface Row {
  /** The same row keeps its id, so that it stays open or closed when the article changes, and after a reload. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon: string;
  /** What the menus in package.json tell rows apart by. */
  readonly context: string;
  readonly uri: string;
  readonly place?: Place;
  readonly undo?: UndoParams;
  readonly children?: readonly Row[];
}

export function toTreeItem(row: Row): vscode.TreeItem {
  const { id, label, description, tooltip, icon, context, place, children } = row;
  const state = children ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = context;
  item.tooltip = tooltip ?? label;
  item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') };
  if (description) item.description = description;
  if (place) item.command = { command: 'onRecord.showPlace', title: vscode.l10n.t('Show'), arguments: [row] };
  return item;
}

/** The rows that hold some words, in themselves or below; a row that does keeps all that is below it. */
export function filtered(rows: readonly Row[], words: string): readonly Row[] {
  const wanted = words.toLowerCase();
  const holds = ({ label, description = '' }: Row): boolean => `${label} ${description}`.toLowerCase().includes(wanted);
  return rows.flatMap((row): readonly Row[] => {
    if (holds(row)) return [row];
    const children = filtered(row.children ?? [], words);
    return children.length > 0 ? [{ ...row, children }] : [];
  });
}

/** Words of an article for the label of a row. */
export const short = (words: string): string => (words.length > 100 ? `${words.slice(0, 99)}…` : words);
