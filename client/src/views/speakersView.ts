import * as vscode from 'vscode';
import type { SpeakerItem } from '../../../server/src/lsp/protocol';
import { decide } from '../sidecars';
import type { Server } from '../server';
import { type ArticleView, articleView } from './articleView';
import { type Row, short } from './row';

/** What rows of quotations are dragged as, from this view and from *To Resolve*. */
export const quotationType = 'application/vnd.code.tree.onrecord.quotation';

/** *Speakers*: those whom nobody names first, then everybody with what they say. A quotation dropped on one is theirs. */
export function speakersView(server: Server, memento: vscode.Memento): ArticleView {
  return articleView(server, memento, {
    id: 'onRecord.speakers',
    async contents(uri) {
      const { speakers = [] } = (await server.ask('onRecord/speakers', { uri })) ?? {};
      known.clear();
      const rows = speakers.map((item) => {
        const row = rowOf(uri, item);
        if (item.speaker) known.set(row.id, item);
        return row;
      });
      return { rows };
    },
    dragAndDrop: {
      dragMimeTypes: [quotationType],
      dropMimeTypes: [quotationType],
      handleDrag: (rows, data) => data.set(quotationType, new vscode.DataTransferItem(JSON.stringify(rows))),
      async handleDrop(target, data) {
        const speaker = target && known.get(target.id)?.speaker;
        const rows = JSON.parse((await data.get(quotationType)?.asString()) ?? '[]') as readonly Row[];
        if (speaker)
          for (const { place, context } of rows)
            if (place && isQuotation(context))
              await decide(server, { uri: place.uri, decision: { about: 'speaker', range: place.range, speaker } });
      },
    },
  });
}

const known = new Map<string, SpeakerItem>();

/** The rows that stand for a quotation, here and in *To Resolve*. */
const isQuotation = (context: string): boolean => context === 'quotation' || context.startsWith('open.');

function rowOf(uri: string, { name, speaker, kind, role, words, range, quotations }: SpeakerItem): Row {
  const id = `${uri} ${speaker?.id ?? name}`;
  const count =
    quotations.length === 1
      ? vscode.l10n.t('{0} words in one quotation', words)
      : vscode.l10n.t('{0} words in {1} quotations', words, quotations.length);
  return {
    id,
    label: name,
    description: [role, count].filter(Boolean).join(' · '),
    icon: icons[kind],
    context: speaker ? 'speaker' : 'unknown',
    uri,
    place: { uri, range },
    children: quotations.map(({ range: at, words: said, kind: how }, index) => ({
      id: `${id} ${index} ${said}`,
      label: short(said),
      description: kinds()[how],
      icon: 'quote',
      context: 'quotation',
      uri,
      place: { uri, range: at },
    })),
  };
}

const icons: Readonly<Record<SpeakerItem['kind'], string>> = {
  person: 'account',
  organisation: 'organization',
  place: 'location',
  group: 'organization',
  document: 'file-text',
  unknown: 'question',
};

const kinds = (): Readonly<Record<SpeakerItem['quotations'][number]['kind'], string>> => ({
  direct: vscode.l10n.t('direct'),
  indirect: vscode.l10n.t('indirect'),
  mixed: vscode.l10n.t('mixed'),
});
