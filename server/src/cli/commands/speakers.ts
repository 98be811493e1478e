import { quotationsBy } from '../../core/features/speakers';
import type { Article, Speaker } from '../../core/model';
import type { Table } from '../report/table';

interface SpeakerRow {
  readonly speaker: Speaker;
  /** Quotations of every kind given as theirs, those inside others left out. */
  readonly quotations: number;
}

const rowOf = (article: Article, speaker: Speaker): SpeakerRow => ({
  speaker,
  quotations: quotationsBy(article, speaker).filter(({ nested }) => !nested).length,
});

const onOneLine = (words: readonly string[]): string => words.join('; ').replace(/\s+/g, ' ');

/** `onrecord speakers`: who speaks or is spoken of, those most quoted first. */
export const speakersTable: Table<SpeakerRow> = {
  id: 'speakers',
  none: 'Nobody is named here.',
  rowsOf: (article) =>
    article.speakers
      .map((speaker) => rowOf(article, speaker))
      .sort(
        (a, b) => b.quotations - a.quotations || a.speaker.firstFullMention.start - b.speaker.firstFullMention.start,
      ),
  columns: [
    { head: 'speaker', cell: ({ speaker }) => speaker.name.replace(/\s+/g, ' ') },
    { head: 'kind', cell: ({ speaker }) => speaker.kind },
    { head: 'quoted', cell: ({ quotations }) => String(quotations) },
    { head: 'mentions', cell: ({ speaker }) => String(speaker.mentions.length) },
    { head: 'line', cell: ({ speaker }, place) => String(place(speaker.firstFullMention.start).line) },
    { head: 'role', cell: ({ speaker }) => onOneLine(speaker.roles.map(({ text }) => text)) || '–' },
    { head: 'also called', cell: ({ speaker }) => onOneLine(speaker.aliases.filter((name) => name !== speaker.name)) },
  ],
  record: ({ speaker, quotations }, place) => ({
    id: speaker.id,
    name: speaker.name,
    kind: speaker.kind,
    roles: speaker.roles.map(({ text }) => text),
    aliases: speaker.aliases,
    gender: speaker.gender ?? null,
    quotations,
    mentions: speaker.mentions.length,
    line: place(speaker.firstFullMention.start).line,
    start: speaker.firstFullMention.start,
    end: speaker.firstFullMention.end,
  }),
};
