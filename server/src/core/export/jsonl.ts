import type { Article } from '../model';
import type { StreamFormat } from './format';
import {
  claimRecords,
  type ClaimRecord,
  dateRecords,
  type DateRecord,
  quoteRecords,
  type QuoteRecord,
} from './records';

/** What stands on one line of the output of `annotate --jsonl`. */
export interface JsonlRecord {
  readonly id: string;
  readonly quotes: readonly QuoteRecord[];
  readonly dates: readonly DateRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** A contract, so written out field by field. */
export const jsonlRecord = (id: string, article: Article): JsonlRecord => ({
  id,
  quotes: quoteRecords(article),
  dates: dateRecords(article),
  claims: claimRecords(article),
});

/** One document a line. */
export const jsonl: StreamFormat = {
  id: 'jsonl',
  name: 'JSON Lines',
  extension: '.jsonl',
  carries: [
    'quotations',
    'kinds',
    'parts',
    'cues',
    'sources',
    'relays',
    'speakers',
    'aliases',
    'confidence',
    'dates',
    'values',
    'alternatives',
    'claims',
  ],
  *write(articles) {
    for (const { id, article } of articles) yield `${JSON.stringify(jsonlRecord(id, article))}\n`;
  },
};
