import type { ExportContext, ExportFormat, NamedArticle } from '../core/export/format';
import { formatNamed, formats } from '../core/export/formats';
import { lossInWords, lossOf } from '../core/export/loss';
import { invalid } from './answering';
import type { ExportResult } from './protocol';

/** The format that a client names; a mistake of the client's where there is none. */
export function formatAsked(id: unknown): ExportFormat {
  const known = typeof id === 'string' ? formatNamed(id) : undefined;
  if (known) return known;
  throw invalid(`There is no format “${String(id)}”. Choose from: ${formats.map((format) => format.id).join(', ')}.`);
}

/** One article in a format, with what the format has no place for. */
export function exported(format: ExportFormat, article: NamedArticle, context: ExportContext): ExportResult {
  const missing = lossInWords(lossOf(format, article));
  if ('write' in format) return { content: [...format.write([article], context)].join(''), beside: [], missing };
  const [{ content }, ...beside] = format.files(article, context);
  return { content, beside, missing };
}
