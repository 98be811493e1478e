import { stringify } from 'csv-stringify/sync';
import type { Article } from '../model';
import { decidedBy } from './decided';
import type { ExportContext, NamedArticle, StreamFormat } from './format';
import { claimRecords, dateRecord, partsOf } from './records';

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
  'inside',
  'readings',
  'modifier',
  'decided',
  'published',
  'publishedFrom',
  'version',
] as const;
type Row = Partial<Record<(typeof columns)[number], string | number>>;

/**
 * One annotation a row: the parts of quotations, dates and claims, in that order, article by article. RFC 4180, with
 * `delimiter` between cells. A cell that a spreadsheet would run as a formula is written with an apostrophe before it.
 */
export const separated = ({
  delimiter,
  ...names
}: Pick<StreamFormat, 'id' | 'name' | 'extension'> & { readonly delimiter: string }): StreamFormat => {
  const lines = (rows: readonly Row[], header: boolean): string =>
    stringify([...rows], { columns: [...columns], header, delimiter, escape_formulas: true, record_delimiter: '\r\n' });
  return {
    ...names,
    carries: [
      'quotations',
      'kinds',
      'parts',
      'nested',
      'cues',
      'sources',
      'relays',
      'speakers',
      'confidence',
      'dates',
      'values',
      'alternatives',
      'modifiers',
      'claims',
      'publicationDate',
      'publicationOrigin',
      'decisions',
    ],
    *write(articles, context) {
      yield (context.byteOrderMark ? '\uFEFF' : '') + lines([], true);
      for (const article of articles) yield lines(rowsOf(article, context), false);
    },
  };
};

const rowsOf = ({ id, article }: NamedArticle, { version }: ExportContext): readonly Row[] =>
  [...quotationRows(article), ...dateRows(article), ...claimRows(article)].map((row) => ({
    article: id,
    published: article.publishedOn?.date ?? '',
    publishedFrom: article.publishedOn?.from ?? '',
    version,
    ...row,
  }));

const quotationRows = (article: Article): readonly Row[] =>
  article.attributions
    .flatMap((attribution, group) =>
      partsOf(article, attribution, `q${group}`).map((part) => ({ ...part, attribution })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ kind, text, start, end, group, speaker, speakerEntity, cue, relayedBy, confidence, attribution }) => ({
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
      inside: attribution.nested ? 'quotation' : '',
      decided: decidedBy(attribution),
    }));

const dateRows = (article: Article): readonly Row[] =>
  article.dates.map((date) => {
    const { type, text, value, mod, alts, start, end } = dateRecord(article, date);
    return {
      annotation: 'date',
      kind: type,
      text,
      value: value ?? '',
      readings: alts?.join(' or ') ?? '',
      modifier: [mod, date.quant, date.freq].filter((part) => part !== undefined).join(' '),
      start,
      end,
    };
  });

const claimRows = (article: Article): readonly Row[] =>
  claimRecords(article).map(({ kind, text, start, end }) => ({ annotation: 'claim', kind, text, start, end }));
