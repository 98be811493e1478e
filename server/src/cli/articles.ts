import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { articleText, largestArticle, tooLarge, type TextOrProblem } from './articleText';
import type { Io } from './io';

/**
 * One article as it was asked for; `path` is how it is named in output. `sidecar` is what stands in the file of
 * decisions beside it, where there is one.
 */
export type ArticleFile = {
  readonly path: string;
  /** The folder that it lies in; the working folder for standard input. */
  readonly folder: string;
  readonly fileName?: string;
  readonly sidecar?: TextOrProblem;
} & TextOrProblem;

/** Of the files in a folder those that are taken for articles. */
export const articleExtensions: readonly string[] = ['news', 'txt', 'md', 'markdown'];
const noArticles = `This folder holds no articles (${articleExtensions.join(', ')}).`;

/**
 * The articles behind files, folders, globs and `-` (standard input), in that order and sorted within each; a file is
 * read only when its turn comes. What cannot be read comes as a problem in its place; nothing throws.
 */
export async function articlesIn(patterns: readonly string[], io: Io): Promise<Iterable<ArticleFile>> {
  const stdin = patterns.includes('-') ? await fromStdin(io) : undefined;
  return read(patterns, io.cwd, stdin);
}

function* read(patterns: readonly string[], cwd: string, stdin?: TextOrProblem): Iterable<ArticleFile> {
  for (const pattern of patterns) {
    if (pattern === '-' && stdin) yield { path: '(standard input)', folder: cwd, ...stdin };
    else yield* fromDisk(pattern, cwd);
  }
}

function* fromDisk(pattern: string, cwd: string): Iterable<ArticleFile> {
  const path = resolve(cwd, pattern);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) yield fromFile(pattern, path, found.size);
  else if (found?.isDirectory())
    yield* fromGlob(pattern, noArticles, `**/*.{${articleExtensions.join(',')}}`, path, cwd);
  else if (isDynamicPattern(pattern)) yield* fromGlob(pattern, 'No file matches this pattern.', pattern, cwd, cwd);
  else yield { path: pattern, folder: cwd, problem: 'There is no such file or folder.' };
}

function* fromGlob(asked: string, none: string, pattern: string, folder: string, cwd: string): Iterable<ArticleFile> {
  const files = globSync(pattern, { cwd: folder, ignore: ['**/node_modules/**'] }).sort();
  if (files.length === 0) yield { path: asked, folder, problem: none };
  for (const file of files) {
    const path = resolve(folder, file);
    yield fromFile(relative(cwd, path), path, statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  }
}

function fromFile(path: string, full: string, size: number): ArticleFile {
  const sidecar = sidecarOf(full);
  return { path, folder: dirname(full), fileName: basename(full), ...(sidecar && { sidecar }), ...textOf(full, size) };
}

function sidecarOf(article: string): TextOrProblem | undefined {
  const full = article + sidecarSuffix;
  const found = statSync(full, { throwIfNoEntry: false });
  return found?.isFile() ? textOf(full, found.size) : undefined;
}

function textOf(full: string, size: number): TextOrProblem {
  if (size > largestArticle) return { problem: tooLarge(size) };
  try {
    return articleText(readFileSync(full));
  } catch (error) {
    return { problem: `This file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).` };
  }
}

async function fromStdin(io: Io): Promise<TextOrProblem> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of io.stdin) {
    size += piece.byteLength;
    if (size > largestArticle) return { problem: tooLarge(size) };
    pieces.push(piece);
  }
  return articleText(Buffer.concat(pieces));
}
