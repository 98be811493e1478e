import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formats } from '../../core/export/formats';
import { houseStyleFor } from '../houseStyle';
import type { ExitCode, Io } from '../io';
import { readArticles } from '../readArticles';
import { readableFormat } from '../report/readableFormat';
import { noSuchFormat, wrongUse } from '../wrongUse';

export interface AnnotateOptions {
  /** The id of an export format; readable text without it. */
  readonly to?: string;
  /** A file to write to instead of standard output. */
  readonly out?: string;
}

/** `onrecord annotate`: who said what, when, and what nobody is named for. A bad file does not stop the others. */
export async function annotate(patterns: readonly string[], { to, out }: AnnotateOptions, io: Io): Promise<ExitCode> {
  const format = to === undefined ? readableFormat : formats.find(({ id }) => id === to);
  if (!format) return wrongUse(io, noSuchFormat(to, formats));
  let exit: ExitCode = 0;
  const failed = (): void => void (exit = 2);
  const articles = await readArticles(patterns, io, failed, houseStyleFor(undefined, new Map(), io, failed));
  const pieces = format.write(articles);
  if (out === undefined) for (const piece of pieces) await io.out(piece);
  else if (!(await written(resolve(io.cwd, out), pieces, io))) return 2;
  return exit;
}

async function written(path: string, pieces: Iterable<string>, io: Io): Promise<boolean> {
  try {
    await writeFile(path, pieces);
    return true;
  } catch (error) {
    io.err(
      `onrecord: ${path}: This file cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`,
    );
    return false;
  }
}
