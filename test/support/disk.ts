import type { Files, FolderEntry } from '../../server/src/lsp/host';

/** Files by their URI, escaped or not, as the disk of a server. What is changed in the map is changed on the disk. */
export const diskOf = (files: ReadonlyMap<string, string>): Files => ({
  readFile: async (uri) => files.get(decodeURI(uri)),
  readFolder: async (uri) => entriesOf(files, decodeURI(uri)),
});

function entriesOf(files: ReadonlyMap<string, string>, folder: string): readonly FolderEntry[] {
  const inside = [...files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
  const paths = inside.map((uri) => uri.slice(folder.length + 1));
  const folders = paths.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')));
  return [
    ...paths.filter((path) => !path.includes('/')).map((name) => ({ name, kind: 'file' as const })),
    ...[...new Set(folders)].map((name) => ({ name, kind: 'folder' as const })),
  ];
}
