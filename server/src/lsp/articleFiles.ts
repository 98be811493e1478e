import ignore, { type Ignore } from 'ignore';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { speakersFileName } from '../core/registry/speakersFile';
import type { Files } from './host';

/** Which files of a workspace's folder are articles, in patterns as `.gitignore` has them, counted from that folder. */
export interface ArticleFiles {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Never looked into, whatever the settings say. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn']);

/** What a list of patterns says of the files below the folder that it stands for. */
interface Ignored {
  /** The folder's path from where the search began, with its slash: `east/`; empty at the top. */
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * The articles in a workspace's folder and those below it, by URI, in order of their names, so that results are the same
 * on every machine. What git ignores is left out: built copies, drafts that nobody shares. `part` is the path of a folder
 * in there, with its slash (`east/`), where only that is asked about.
 */
export async function articlesIn(
  files: Files,
  topUri: string,
  { include, exclude }: ArticleFiles,
  part = '',
): Promise<readonly string[]> {
  const included = ignore().add([...include]);
  const isArticle = (path: string): boolean => path.startsWith(part) && included.ignores(path) && !isOurs(path);
  const leadsThere = (folder: string): boolean => folder.startsWith(part) || part.startsWith(folder);
  const search = async (folder: string, uri: string, above: readonly Ignored[]): Promise<readonly string[]> => {
    const entries = [...(await files.readFolder(uri))].sort((a, b) => (a.name < b.name ? -1 : 1));
    const own = entries.some(({ name }) => name === '.gitignore') ? await ignoredIn(files, folder, uri) : [];
    const all = [...above, ...own];
    const found: string[] = [];
    for (const { name, kind } of entries) {
      const path = `${folder}${name}`;
      const at = `${uri}/${encodeURIComponent(name)}`;
      if (kind === 'file' && isArticle(path) && !isIgnored(all, path)) found.push(at);
      if (kind === 'folder' && leadsThere(`${path}/`) && !skipped.has(name) && !isIgnored(all, `${path}/`))
        found.push(...(await search(`${path}/`, at, all)));
    }
    return found;
  };
  return search('', topUri, [{ folder: '', rules: ignore().add([...exclude]) }]);
}

/** Our own files beside articles are none, however wide the patterns are. */
const isOurs = (path: string): boolean => path.endsWith(sidecarSuffix) || /[^/]*$/.exec(path)?.[0] === speakersFileName;

async function ignoredIn(files: Files, folder: string, uri: string): Promise<readonly Ignored[]> {
  return [{ folder, rules: ignore().add((await files.readFile(`${uri}/.gitignore`)) ?? '') }];
}

/** The rules closest to a file come last and count: they may take back what those above say. */
function isIgnored(all: readonly Ignored[], path: string): boolean {
  let ignored = false;
  for (const { folder, rules } of all) {
    const result = rules.test(path.slice(folder.length));
    ignored = (ignored || result.ignored) && !result.unignored;
  }
  return ignored;
}
