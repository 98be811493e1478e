import { stringify } from 'csv-stringify/sync';
import type { Article } from '../model';
import type { ExportFormat, NamedArticle } from './format';
import { claimRecords, dateRecords, quoteRecords } from './records';

const columns = [
  'article',
  'annotation',
  'kind',
  'text',
  'speaker',
  'source',
  'cue',
  'relay',
  'value',
  'group',
  'start',
  'end',
  'confidence',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number>>;

/** RFC 4180. A cell that a spreadsheet would run as a formula is written with an apostrophe before it. */
const lines = (rows: readonly Row[], header: boolean): string =>
  stringify([...rows], { columns: [...columns], header, escape_formulas: true, record_delimiter: 'windows' });

/** One annotation a row: the parts of quotations, dates and claims, in that order, article by article. */
export const csv: ExportFormat = {
  id: 'csv',
  name: 'CSV (spreadsheet)',
  extension: '.csv',
  *write(articles) {
    yield lines([], true);
    for (const article of articles) yield lines(rowsOf(article), false);
  },
};

const rowsOf = ({ id, article }: NamedArticle): readonly Row[] =>
  [...quotationRows(article), ...dateRows(article), ...claimRows(article)].map((row) => ({ article: id, ...row }));

const quotationRows = (article: Article): readonly Row[] =>
  quoteRecords(article).map(
    ({ kind, text, start, end, group, speaker, speakerEntity, cue, relayedBy, confidence }) => ({
      annotation: 'quotation',
      kind,
      text,
      speaker: speakerEntity?.name ?? '',
      source: speaker?.text ?? '',
      cue: cue?.text ?? '',
      relay: relayedBy?.text ?? '',
      group,
      start,
      end,
      confidence,
    }),
  );

const dateRows = (article: Article): readonly Row[] =>
  dateRecords(article).map(({ type, text, value, start, end }) => ({
    annotation: 'date',
    kind: type,
    text,
    value: value ?? '',
    start,
    end,
  }));

const claimRows = (article: Article): readonly Row[] =>
  claimRecords(article).map(({ kind, text, start, end }) => ({ annotation: 'claim', kind, text, start, end }));
