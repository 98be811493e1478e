import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import type { Host } from './lsp/host';

const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** The files of this machine, for the server. Whatever is no file, or cannot be read, is not there. */
export const nodeFiles: Pick<Host, 'readFile' | 'articlesIn'> = {
  async readFile(uri) {
    try {
      return await readFile(fileURLToPath(uri), 'utf8');
    } catch {
      return undefined;
    }
  },
  async articlesIn(folderUri) {
    try {
      return (await articlePaths(fileURLToPath(folderUri))).map((path) => pathToFileURL(path).href);
    } catch {
      return [];
    }
  },
};

/** What a `.gitignore` says of the files in its folder and those below it. */
interface Ignored {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * In order of their names, so that results are the same on every machine. Links are not followed: they may lead round.
 * What git ignores is left out: built copies, drafts that nobody shares.
 */
async function articlePaths(folder: string, above: readonly Ignored[] = []): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = entries.some(({ name }) => name === '.gitignore') ? await ignoredIn(folder) : [];
  const all = [...above, ...own];
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name) && !isIgnored(all, `${path}/`))
      found.push(...(await articlePaths(path, all)));
    else if (entry.isFile() && entry.name.endsWith('.news') && !isIgnored(all, path)) found.push(path);
  }
  return found;
}

async function ignoredIn(folder: string): Promise<readonly Ignored[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '');
  return [{ folder, rules: ignore().add(text) }];
}

/** The rules closest to a file come last and count: they may take back what those above say. */
function isIgnored(all: readonly Ignored[], path: string): boolean {
  let ignored = false;
  for (const { folder, rules } of all) {
    const within = relative(folder, path).replaceAll(sep, '/') + (path.endsWith('/') ? '/' : '');
    const result = rules.test(within);
    ignored = (ignored || result.ignored) && !result.unignored;
  }
  return ignored;
}
