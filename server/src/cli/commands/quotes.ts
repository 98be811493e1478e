import { type QuoteRecord, quoteRecords } from '../../core/export/records';
import { excerpt } from '../../core/features/markdown';
import type { Article } from '../../core/model';
import type { Table } from '../report/table';

interface QuoteRow {
  readonly record: QuoteRecord;
  readonly who: string;
  readonly cue: string;
  /** On one line; `--json` has all of it. */
  readonly words: string;
}

const shown = 160; // UTF-16 units of a quotation in a table

function rowOf(article: Article, record: QuoteRecord): QuoteRow {
  const { speaker, speakerEntity, cue } = record;
  return {
    record,
    who: speakerEntity?.name ?? (speaker ? `“${excerpt(article, speaker)}”` : '–'),
    cue: cue ? excerpt(article, cue) : '–',
    words: excerpt(article, record, shown),
  };
}

/** `onrecord quotes`: whose words stand where, one row for each part of a quotation, in text order. */
export const quotesTable: Table<QuoteRow> = {
  id: 'quotes',
  none: 'Nobody is quoted here.',
  rowsOf: (article) => quoteRecords(article).map((record) => rowOf(article, record)),
  columns: [
    { head: 'line', cell: ({ record }, place) => String(place(record.start).line) },
    { head: 'kind', cell: ({ record }) => record.kind },
    { head: 'who', cell: ({ who }) => who },
    { head: 'cue', cell: ({ cue }) => cue },
    { head: 'words', cell: ({ words }) => words },
  ],
  record: ({ record }, place) => ({ line: place(record.start).line, ...record }),
};
