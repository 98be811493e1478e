import type { Connection } from 'vscode-languageserver';
import { fileKey, fileNameOf } from './uris';

const worthShowing = 20; // articles: fewer are read before a bar could be looked at

/**
 * The first reading of a folder's articles: shown to a person with how far it has come, where the client shows such
 * things, and stopped by them. What was left then is not read again by itself, until it or the settings change.
 */
export interface FolderIndexing {
  /** Does `work`, which asks of each article, read before or not, whether it is to be read. */
  over(unread: readonly string[], work: (read: (uri: string) => boolean) => Promise<void>): Promise<void>;
  /** The file changed. */
  again(uri: string): void;
  againAll(): void;
}

export function folderIndexing(connection: Connection): FolderIndexing {
  const left = new Set<string>(); // not to be read, by their keys
  let shown = false; // one bar is enough, however many ask

  return {
    async over(unread, work) {
      const waiting = new Set(unread.map(fileKey).filter((key) => !left.has(key)));
      const total = waiting.size;
      if (total < worthShowing || shown) return work((uri) => !left.has(fileKey(uri)));
      shown = true;
      let percentage = 0;
      const progress = await connection.window.createWorkDoneProgress();
      progress.begin('On Record: reading the articles of the folder', 0, '', true);
      progress.token.onCancellationRequested(() => {
        for (const key of waiting) left.add(key);
      });
      try {
        await work((uri) => {
          const key = fileKey(uri);
          if (left.has(key)) return false;
          waiting.delete(key);
          const now = Math.floor((100 * (total - waiting.size)) / total);
          if (now > percentage) progress.report(now, fileNameOf(uri)); // a hundred steps, however many articles
          percentage = now;
          return true;
        });
      } finally {
        progress.done();
        shown = false;
      }
    },
    again: (uri) => void left.delete(fileKey(uri)),
    againAll: () => left.clear(),
  };
}
