import type { Connection } from 'vscode-languageserver';
import type { Files, FolderEntry } from './host';
import { readFileRequest, readFolderRequest } from './protocol';

/**
 * The files of this machine, and through the client those that lie elsewhere (`vscode-vfs:`, a browser’s own): only it
 * can read them. `canAsk` tells whether it can; without it they are not there.
 */
export function reachingFurther(own: Files, connection: Connection, canAsk: () => boolean): Files {
  const isElsewhere = (uri: string): boolean => canAsk() && /^(?!file:|untitled:)[a-z][\w+.-]*:/u.test(uri);
  const ask = async (method: string, uri: string): Promise<unknown> => {
    try {
      return await connection.sendRequest(method, { uri });
    } catch (problem) {
      connection.console.warn(`${uri} could not be read: ${String(problem)}`);
      return undefined;
    }
  };
  return {
    async readFile(uri) {
      if (!isElsewhere(uri)) return own.readFile(uri);
      const { text } = Object(await ask(readFileRequest, uri));
      return typeof text === 'string' ? text : undefined;
    },
    async readFolder(uri) {
      if (!isElsewhere(uri)) return own.readFolder(uri);
      const { entries } = Object(await ask(readFolderRequest, uri));
      return Array.isArray(entries) ? entries.filter(isEntry) : [];
    },
  };
}

const isEntry = (entry: unknown): entry is FolderEntry => {
  const { name, kind } = Object(entry);
  return typeof name === 'string' && name !== '' && (kind === 'file' || kind === 'folder');
};
