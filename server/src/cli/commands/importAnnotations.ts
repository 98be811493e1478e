import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sidecarSuffix } from '../../core/annotations/sidecar';
import type { ExportFormat } from '../../core/export/format';
import { formatNamed, formats } from '../../core/export/formats';
import { imported } from '../../core/export/read/importing';
import type { ReadAnnotations } from '../../core/export/read/readAnnotations';
import { analyze } from '../../index';
import { articleExtensions } from '../articles';
import { articleText, type TextOrProblem } from '../articleText';
import { type ExitCode, type Io, worse } from '../io';
import { wrongUse } from '../wrongUse';
import { writeWhole } from '../wholeFile';

export interface ImportOptions {
  /** The article that the file is about, where its name does not tell. */
  readonly into?: string;
}

/** The formats that come back. */
export const importable: readonly ExportFormat[] = formats.filter(({ read }) => read !== undefined);

/**
 * `onrecord import`: makes decisions of annotations and keeps them beside the articles they are about. What has no place
 * in an article, or is still otherwise than in the file, is told; the exit status is then 1.
 */
export async function importAnnotations(
  asked: string,
  files: readonly string[],
  { into }: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const format = formatNamed(asked);
  if (!format?.read)
    return wrongUse(io, `“${asked}” does not come back. Choose from: ${importable.map(({ id }) => id).join(', ')}.`);
  if (into !== undefined && files.length > 1) return wrongUse(io, '--into names the article of one file.');
  let exit: ExitCode = 0;
  for (const file of files) exit = worse(exit, await importFile(format, file, into, io));
  return exit;
}

async function importFile(format: ExportFormat, file: string, into: string | undefined, io: Io): Promise<ExitCode> {
  const path = resolve(io.cwd, file);
  const content = textAt(path);
  if ('problem' in content) return failed(io, file, content.problem);
  const beside = textAt(path.slice(0, -format.extension.length) + '.txt');
  const read = format.read?.({ content: content.text, ...('text' in beside && { text: beside.text }) }) ?? [];
  if ('problem' in read) return failed(io, file, read.problem);
  let exit: ExitCode = 0;
  for (const annotations of read) {
    const article = articleFor(annotations, file, format, into, io);
    if (article === undefined) {
      const name = annotations.id ?? basename(file);
      exit = worse(exit, failed(io, file, `The article “${name}” is not here. Name it with --into.`));
    } else exit = worse(exit, await importInto(format, annotations, article, io));
  }
  return exit;
}

/** The article by what the file calls it, from here or beside the file; else one of the file’s name. */
function articleFor(
  { id }: ReadAnnotations,
  file: string,
  format: ExportFormat,
  into: string | undefined,
  io: Io,
): string | undefined {
  const folder = dirname(resolve(io.cwd, file));
  const stem = basename(file).slice(0, -format.extension.length);
  const names = articleExtensions.map((extension) => `${stem}.${extension}`);
  const candidates = [
    ...(id === undefined ? [] : [resolve(io.cwd, id), join(folder, basename(id))]),
    ...[folder, io.cwd].flatMap((place) => [join(place, stem), ...names.map((name) => join(place, name))]),
  ];
  return into === undefined ? candidates.find(isFile) : [resolve(io.cwd, into)].find(isFile);
}

async function importInto(
  format: ExportFormat,
  annotations: ReadAnnotations,
  article: string,
  io: Io,
): Promise<ExitCode> {
  const name = basename(article);
  const text = textAt(article);
  if ('problem' in text) return failed(io, name, text.problem);
  const sidecar = article + sidecarSuffix;
  const known = existsSync(sidecar) ? textAt(sidecar) : undefined;
  if (known && 'problem' in known) return failed(io, name + sidecarSuffix, known.problem);
  const result = imported(
    {
      text: text.text,
      name,
      ...(known && { sidecar: known.text }),
      analyze: (decisions) => analyze(text.text, { decisions, fileName: name }),
    },
    annotations,
    format,
  );
  if ('problem' in result) return failed(io, name + sidecarSuffix, result.problem);
  if (result.content !== undefined) {
    const written = await writeWhole(sidecar, [result.content], 'replace');
    if ('problem' in written) return failed(io, name + sidecarSuffix, written.problem);
  }
  io.err(`onrecord: ${name}: Marks placed: ${result.placed}. Decisions made: ${result.decisions}.`);
  for (const words of result.unplaced) io.err(`onrecord: ${name}: Not placed: “${words}”.`);
  for (const what of result.differing) io.err(`onrecord: ${name}: Not as in the file: ${what}.`);
  return result.unplaced.length + result.differing.length > 0 ? 1 : 0;
}

function failed(io: Io, file: string, problem: string): ExitCode {
  io.err(`onrecord: ${file}: ${problem}`);
  return 2;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function textAt(path: string): TextOrProblem {
  try {
    return articleText(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      problem: code === 'ENOENT' ? 'There is no such file.' : `This file cannot be read (${code ?? String(error)}).`,
    };
  }
}
