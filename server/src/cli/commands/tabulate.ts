import type { DateOrderSetting } from '../../core/dates/found';
import { asJson, asText, type Table } from '../report/table';
import { houseStyleFor } from '../houseStyle';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import type { SpeakerOptions } from '../speakers';

export interface TableOptions extends SpeakerOptions {
  /** JSON instead of columns. */
  readonly json?: true;
  /** How dates in figures are read, whatever the house style says. */
  readonly dateOrder?: DateOrderSetting;
}

/** `onrecord dates`, `quotes` and `speakers`: one table an article. A bad file does not stop the others. */
export async function tabulate<Row>(
  table: Table<Row>,
  patterns: readonly string[],
  { json, dateOrder, ...known }: TableOptions,
  io: Io,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const style = { ...houseStyleFor(undefined, new Map(), io, failed), ...(dateOrder && { dateOrder }) };
  const articles = await readArticles(patterns, io, failed, style, known);
  for (const piece of json ? asJson(articles, table) : asText(articles, table)) await io.out(piece);
  return exit;
}
