import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportFormat, NamedArticle } from '../../server/src/core/export/format';
import { context, hardArticles, richArticle, samples, seeds } from './exports';

/** Something that a test needs and that is no part of the project. */
export interface Need {
  readonly what: string;
  readonly there: boolean;
}

/** Schemas that others publish; they lie beside the project. */
export const published = (name: string): Need & { readonly path: string } => {
  const path = join('..', 'shared', 'formats', name);
  return { what: path, there: existsSync(path), path };
};

const runs = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

/** Programs of others; `.ci/run` installs them where it may. */
export const programs = {
  jing: { what: 'jing (Debian package jing)', there: existsSync('/usr/bin/jing') },
  xmllint: { what: 'xmllint (Debian package libxml2-utils)', there: runs('xmllint', '--version') },
  dot: { what: 'dot (Debian package graphviz)', there: runs('dot', '-V') },
  soffice: {
    what: 'LibreOffice (Debian package libreoffice-calc-nogui)',
    there: existsSync('/usr/bin/soffice'),
  },
  chromium: { what: 'chromium (Debian package chromium)', there: existsSync('/usr/bin/chromium') },
} as const;

/** The interpreter of `.ci/run`'s virtual environment, or of whoever runs the tests. */
export const python = process.env['ON_RECORD_PYTHON'] ?? 'python3';
export const spacyThere: Need = {
  what: 'spaCy (pip install spacy; ON_RECORD_PYTHON names the interpreter)',
  there: spawnSync(python, ['-c', 'import spacy'], { stdio: 'ignore' }).status === 0,
};

const patience = 180_000; // milliseconds: some programs take seconds to start, and more when the machine is busy

/** A test of what others read: skipped, and its title says why, where what it needs is not here. */
export function itWith(needs: readonly Need[], title: string, test: () => void | Promise<void>): void {
  const missing = needs.filter(({ there }) => !there).map(({ what }) => what);
  if (missing.length === 0) it(title, test).timeout(patience);
  else
    it(`${title} (skipped: ${missing.join(' and ')} is not here)`, function () {
      this.skip();
    });
}

/** All that formats are tried on: one article with everything, the hard texts, the samples, and the seeds. */
export const everyArticle = (): readonly NamedArticle[] => [richArticle(), ...hardArticles, ...samples, ...seeds];

/** Runs `test` with the files that a format makes, an article a folder; for most formats that is one file each. */
export function withFiles(
  format: ExportFormat,
  articles: readonly NamedArticle[],
  test: (paths: readonly string[], folder: string) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
  try {
    const paths = articles.map((article, at) => {
      const files =
        'files' in format
          ? format.files(article, context)
          : [{ extension: format.extension, content: [...format.write([article], context)].join('') }];
      for (const file of files)
        writeFileSync(join(folder, 'name' in file ? file.name : `${at}${file.extension}`), file.content);
      return join(folder, `${at}${format.extension}`);
    });
    test(paths, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A program must end well; if not, what it said is the failure. */
export function succeeds(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.ok(!error, String(error));
  assert.equal(status, 0, `${command}: ${stdout}\n${stderr}`.slice(0, 4000));
  return stdout;
}

/** SARIF Multitool, which comes as a program for this platform; it is installed without its right to run. */
export function sarifMultitool(): Need & { readonly path: string } {
  const require = createRequire(__filename);
  try {
    const path = join(dirname(require.resolve('@microsoft/sarif-multitool-linux/package.json')), 'Sarif.Multitool');
    chmodSync(path, 0o755);
    return { what: '', there: true, path };
  } catch {
    return { what: '@microsoft/sarif-multitool for this platform', there: false, path: '' };
  }
}
