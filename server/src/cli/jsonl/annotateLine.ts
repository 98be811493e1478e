import { analyze, type AnalyzeOptions } from '../../index';
import { jsonlRecord } from '../../core/export/jsonl';

/** One line of output, without its end, and whether the line of input was in order. */
export interface LineResult {
  readonly output: string;
  readonly ok: boolean;
}

/** How each line is read. */
export type LineOptions = Pick<AnalyzeOptions, 'dateOrder' | 'speakers' | 'offices'>;

/** `{"id","text","date"?}` in, `{"id","quotes","dates","claims"}` or `{"id"|null,"line","error"}` out. Never throws. */
export function annotateLine(line: string, number: number, options: LineOptions = {}): LineResult {
  const document = parsed(line);
  if (typeof document === 'string') return refused(null, number, document);
  const { id, text, date } = document;
  if (typeof id !== 'string') return refused(null, number, 'The field “id” is missing or is no text.');
  if (typeof text !== 'string') return refused(id, number, 'The field “text” is missing or is no text.');
  if (date !== undefined && date !== null && !isDay(date))
    return refused(id, number, 'The field “date” is no day such as 2025-01-27.');
  const article = analyze(text, { ...options, ...(isDay(date) && { publishedOn: date }) });
  return { output: JSON.stringify(jsonlRecord(id, article)), ok: true };
}

export const refused = (id: string | null, line: number, error: string): LineResult => ({
  output: JSON.stringify({ id, line, error }),
  ok: false,
});

function parsed(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : 'The line holds no JSON object.';
  } catch (error) {
    return `The line is no JSON: ${(error as Error).message}`;
  }
}

const isDay = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
