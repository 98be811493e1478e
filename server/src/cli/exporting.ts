import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { ArticleFormat, ExportContext, ExportedFile, ExportFormat, NamedArticle } from '../core/export/format';
import { type Existing, inTheWay, type Written, writeWhole } from './wholeFile';
import type { Io } from './io';

/** Where an export goes. */
export interface Target {
  /** A file or a folder; standard output without it. */
  readonly out?: string;
  readonly existing: Existing;
}

/** Writes articles in a format to where they are wanted. `fail` is called for each file that could not be written. */
export async function exportTo(
  format: ExportFormat,
  articles: Iterable<NamedArticle>,
  context: ExportContext,
  { out, existing }: Target,
  io: Io,
  fail: (path: string, problem: string) => void,
): Promise<void> {
  if (out === undefined) return toStdout(format, articles, context, io, fail);
  const path = resolve(io.cwd, out);
  if (isFolder(format, out, path)) return intoFolder(format, articles, context, path, existing, io, fail);
  if ('files' in format) return intoFiles(format, articles, context, path, existing, fail);
  if (existing === 'keep' && existsSync(path)) return fail(out, inTheWay); // before the work, not after it
  tell(out, await writeWhole(path, format.write(articles, context), existing), fail);
}

/** A folder is one that is there, or is written as one; a format of a file an article takes any other name for one. */
const isFolder = (format: ExportFormat, out: string, path: string): boolean =>
  /[\\/]$/.test(out) ||
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ||
  ('files' in format && !path.endsWith(format.extension));

async function toStdout(
  format: ExportFormat,
  articles: Iterable<NamedArticle>,
  context: ExportContext,
  io: Io,
  fail: (path: string, problem: string) => void,
): Promise<void> {
  if ('write' in format) {
    for (const piece of format.write(articles, context)) await io.out(piece);
    return;
  }
  let written = false;
  for (const article of articles) {
    const [first, ...more] = format.files(article, context);
    if (written || more.length > 0)
      return fail(
        article.id,
        `${format.name} makes ${more.length > 0 ? 'several files' : 'a file'} an article. Name a folder with --out.`,
      );
    await io.out(first.content);
    written = true;
  }
}

/** One article under the name that was asked for, with what belongs beside it. */
async function intoFiles(
  format: ArticleFormat,
  articles: Iterable<NamedArticle>,
  context: ExportContext,
  path: string,
  existing: Existing,
  fail: (path: string, problem: string) => void,
): Promise<void> {
  let written = false;
  for (const article of articles) {
    if (written) return fail(article.id, `${format.name} makes a file an article. Name a folder with --out.`);
    written = true;
    const stem = path.slice(0, -format.extension.length);
    for (const file of format.files(article, context)) await writeFile(stem, file, existing, fail);
  }
}

async function intoFolder(
  format: ExportFormat,
  articles: Iterable<NamedArticle>,
  context: ExportContext,
  folder: string,
  existing: Existing,
  io: Io,
  fail: (path: string, problem: string) => void,
): Promise<void> {
  const stemFor = stems(io.cwd);
  for (const article of articles) {
    const stem = join(folder, stemFor(article.id));
    const files: readonly ExportedFile[] =
      'files' in format
        ? format.files(article, context)
        : [{ extension: format.extension, content: [...format.write([article], context)].join('') }];
    for (const file of files) await writeFile(stem, file, existing, fail);
  }
}

async function writeFile(
  stem: string,
  file: ExportedFile,
  existing: Existing,
  fail: (path: string, problem: string) => void,
): Promise<void> {
  const path = 'name' in file ? join(dirname(stem), file.name) : stem + file.extension;
  tell(path, await writeWhole(path, [file.content], existing), fail);
}

/**
 * Where an article's files go in a folder: as it lies below the working folder, without its extension; with it, where an
 * article of another extension has been there. What lies elsewhere goes by its name alone.
 */
function stems(cwd: string): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const below = relative(cwd, resolve(cwd, id));
    const path = below.startsWith('..') || below === '' || resolve(below) === below ? basename(id) : below;
    const short = path.slice(0, path.length - extname(path).length);
    const stem = taken.has(short) ? path : short;
    taken.add(short);
    return stem;
  };
}

function tell(path: string, written: Written, fail: (path: string, problem: string) => void): void {
  if ('problem' in written) fail(path, written.problem);
}
