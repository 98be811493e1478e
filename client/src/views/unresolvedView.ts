import * as vscode from 'vscode';
import type { UnresolvedItem } from '../../../server/src/lsp/protocol';
import type { Server } from '../server';
import { type ArticleView, articleView } from './articleView';
import { type Row, short } from './row';
import { quotationType } from './speakersView';

/** *To Resolve*: what waits for a person, in groups, with the number of open quotations as badge. */
export const unresolvedView = (server: Server, memento: vscode.Memento): ArticleView =>
  articleView(server, memento, {
    id: 'onRecord.unresolved',
    async contents(uri) {
      const { items = [] } = (await server.ask('onRecord/unresolved', { uri })) ?? {};
      const open = items.filter(({ why }) => waiting.has(why)).length;
      const badge = open > 0 && { badge: { value: open, tooltip: vscode.l10n.t('To resolve: {0}', open) } };
      return { rows: groupsOf(uri, items), ...badge };
    },
    dragAndDrop: {
      dragMimeTypes: [quotationType],
      dropMimeTypes: [],
      handleDrag: (rows, data) => data.set(quotationType, new vscode.DataTransferItem(JSON.stringify(rows))),
    },
  });

/** What is done once a person has decided; the rest is only there to be looked at. */
const waiting: ReadonlySet<UnresolvedItem['why']> = new Set([
  ...(['unattributed', 'ambiguous', 'unidentified', 'conflict'] as const),
]);

function groupsOf(uri: string, items: readonly UnresolvedItem[]): readonly Row[] {
  const groups = new Map<UnresolvedItem['why'], UnresolvedItem[]>();
  for (const item of items) groups.set(item.why, [...(groups.get(item.why) ?? []), item]);
  return [...groups].map(([why, group]) => ({
    id: `${uri} ${why}`,
    label: titles()[why],
    description: String(group.length),
    icon: icons[why],
    context: 'group',
    uri,
    children: group.map((item, index) => rowOf(uri, item, index)),
  }));
}

function rowOf(
  uri: string,
  { why, range, words, detail, candidates, id, by, made }: UnresolvedItem,
  index: number,
): Row {
  const names = candidates?.map(({ name }) => name).join(', ');
  const undo = {
    about: 'undo',
    id: id ?? '',
    ...(by !== undefined && { by }),
    ...(made !== undefined && { made }),
  } as const;
  return {
    id: `${uri} ${why} ${index} ${words}`,
    label: short(words),
    description: [detail, names].filter(Boolean).join(': '),
    icon: icons[why],
    context: id === undefined ? (why === 'undated' ? 'undated' : `open.${why}`) : 'decision',
    uri,
    ...(range && { place: { uri, range } }),
    ...(id !== undefined && { undo }),
  };
}

const icons: Readonly<Record<UnresolvedItem['why'], string>> = {
  conflict: 'warning',
  unattributed: 'question',
  ambiguous: 'organization',
  unidentified: 'person',
  undated: 'calendar',
  unplaced: 'debug-disconnect',
  dismissed: 'eye-closed',
};

/** A function, since the words are those of the language that VS Code is shown in. */
const titles = (): Readonly<Record<UnresolvedItem['why'], string>> => ({
  conflict: vscode.l10n.t('People disagree'),
  unattributed: vscode.l10n.t('Nobody is named'),
  ambiguous: vscode.l10n.t('Could be several people'),
  unidentified: vscode.l10n.t('The source is not identified'),
  undated: vscode.l10n.t('Dates that stay open'),
  unplaced: vscode.l10n.t('Decisions whose words are gone'),
  dismissed: vscode.l10n.t('Dismissed'),
});
