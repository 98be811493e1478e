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

/** An article that is read when its turn comes. */
type Unread = () => ArticleFile;

/**
 * The articles behind files, folders, globs and `-` (standard input), in that order and sorted within each. What cannot
 * be read comes as a problem in its place; nothing throws.
 */
export async function articlesIn(patterns: readonly string[], io: Io): Promise<readonly Unread[]> {
  const stdin = patterns.includes('-') ? await fromStdin(io) : undefined;
  return patterns.flatMap((pattern) =>
    pattern === '-' && stdin
      ? [() => ({ path: '(standard input)', folder: io.cwd, ...stdin })]
      : fromDisk(pattern, io.cwd),
  );
}

function fromDisk(pattern: string, cwd: string): readonly Unread[] {
  const path = resolve(cwd, pattern);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) return [() => fromFile(pattern, path)];
  if (found?.isDirectory()) return fromGlob(pattern, noArticles, `**/*.{${articleExtensions.join(',')}}`, path, cwd);
  if (isDynamicPattern(pattern)) return fromGlob(pattern, 'No file matches this pattern.', pattern, cwd, cwd);
  return [() => ({ path: pattern, folder: cwd, problem: 'There is no such file or folder.' })];
}

function fromGlob(asked: string, none: string, pattern: string, folder: string, cwd: string): readonly Unread[] {
  const files = globSync(pattern, { cwd: folder, ignore: ['**/node_modules/**'] }).sort();
  if (files.length === 0) return [() => ({ path: asked, folder, problem: none })];
  return files.map((file) => () => fromFile(relative(cwd, resolve(folder, file)), resolve(folder, file)));
}

function fromFile(path: string, full: string): ArticleFile {
  const size = statSync(full, { throwIfNoEntry: false })?.size ?? 0;
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
