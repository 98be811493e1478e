import type * as vscode from 'vscode';
import type { TimelineItem } from '../../../server/src/lsp/protocol';
import type { Server } from '../server';
import { type ArticleView, articleView } from './articleView';
import { type Row, short } from './row';

/** *Timeline*: what happened when, in that order, each date with its sentence. */
export const timelineView = (server: Server, memento: vscode.Memento): ArticleView =>
  articleView(server, memento, {
    id: 'onRecord.timeline',
    async contents(uri) {
      const { dates = [] } = (await server.ask('onRecord/timeline', { uri })) ?? {};
      return { rows: dates.map((item, index) => rowOf(uri, item, index)) };
    },
  });

function rowOf(uri: string, { range, value, from, to, words, sentence }: TimelineItem, index: number): Row {
  const when = value ?? (from === to ? from : `${from} – ${to}`);
  return {
    id: `${uri} ${when} ${index}`,
    label: when,
    description: short(sentence?.words ?? words),
    tooltip: `${words}\n\n${sentence?.words ?? ''}`.trim(),
    icon: 'calendar',
    context: 'date',
    uri,
    place: { uri, range },
  };
}
