import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** In order of their names, so that results are the same on every machine. Links are not followed: they may lead round. */
async function articlePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name)) found.push(...(await articlePaths(path)));
    else if (entry.isFile() && entry.name.endsWith('.news')) found.push(path);
  }
  return found;
}
