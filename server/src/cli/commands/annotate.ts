import type { DateOrderSetting } from '../../core/dates/found';
import { formatNamed, formats } from '../../core/export/formats';
import type { ExportContext, NamedArticle } from '../../core/export/format';
import { bothLosses, lossInWords, lossOf, noLoss } from '../../core/export/loss';
import { exportTo } from '../exporting';
import { houseStyleFor } from '../houseStyle';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import type { SpeakerOptions } from '../speakers';
import { readableFormat } from '../report/readableFormat';
import { noSuchFormat, wrongUse } from '../wrongUse';

export interface AnnotateOptions extends SpeakerOptions {
  /** The id of an export format; readable text without it. */
  readonly to?: string;
  /** A file or a folder to write to instead of standard output. */
  readonly out?: string;
  /** Write over files that stand there already. */
  readonly force?: boolean;
  /** A byte order mark first, where the format has room for one. */
  readonly bom?: boolean;
  /** How dates in figures are read, whatever the house style says. */
  readonly dateOrder?: DateOrderSetting;
}

/**
 * `onrecord annotate`: who said what, when, and what nobody is named for. A bad file does not stop the others. What the
 * format cannot carry is told once, at the end.
 */
export async function annotate(
  patterns: readonly string[],
  { to, out, force = false, bom = false, dateOrder, ...known }: AnnotateOptions,
  io: Io,
  version: string,
): Promise<ExitCode> {
  const format = to === undefined ? readableFormat : formatNamed(to);
  if (!format) return wrongUse(io, noSuchFormat(to, formats));
  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const fail = (path: string, problem: string): void => {
    io.err(`onrecord: ${path}: ${problem}`);
    failed();
  };
  const style = { ...houseStyleFor(undefined, new Map(), io, failed), ...(dateOrder && { dateOrder }) };
  const context: ExportContext = { version, style, byteOrderMark: bom };
  let loss = noLoss;
  let done = 0;
  const articles = await readArticles(patterns, io, failed, style, known);
  const counted = (function* (): Iterable<NamedArticle> {
    for (const article of articles) {
      yield article;
      if (format !== readableFormat) loss = bothLosses(loss, lossOf(format, article));
      io.progress?.(++done, articles.total, article.id);
    }
  })();
  await exportTo(
    format,
    counted,
    context,
    { existing: force ? 'replace' : 'keep', ...(out !== undefined && { out }) },
    io,
    fail,
  );
  io.progressEnded?.();
  if (loss.size > 0) io.err(`onrecord: ${format.name} has no place for: ${lossInWords(loss).join(', ')}.`);
  return exit;
}
