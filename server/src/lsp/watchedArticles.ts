import { type Connection, DidChangeWatchedFilesNotification, type Disposable } from 'vscode-languageserver';
import { defaultSettings } from './settings';
import type { Session } from './session';

/** Has a client tell of changes to the files that the settings name as articles, besides those that always are. */
export interface WatchedArticles {
  /** The settings or the folders may have changed. */
  look(): void;
}

export function watchedArticles(connection: Connection, session: Session): WatchedArticles {
  let watched = '';
  let registered: Promise<Disposable> | undefined;
  const update = async (): Promise<void> => {
    const settings = await Promise.all(session.folders.map((folder) => session.settings.of(folder)));
    const patterns = new Set(settings.flatMap(({ articles }) => articles.include));
    for (const pattern of defaultSettings.articles.include) patterns.delete(pattern);
    const globs = [...patterns].filter((pattern) => !/^[!#]/u.test(pattern)).map(toGlob);
    if (globs.join('\n') === watched) return;
    watched = globs.join('\n');
    const before = registered;
    registered =
      globs.length === 0
        ? undefined
        : connection.client.register(DidChangeWatchedFilesNotification.type, {
            watchers: globs.map((globPattern) => ({ globPattern })),
          });
    await Promise.all([registered, before?.then((old) => old.dispose())]);
  };
  return {
    look() {
      if (session.client?.watchesFiles)
        update().catch((problem: unknown) => connection.console.warn(`The client refused: ${String(problem)}`));
    },
  };
}

/** A pattern of `.gitignore` as the protocol writes it. */
const toGlob = (pattern: string): string => {
  const below = pattern.endsWith('/') ? `${pattern}**` : pattern;
  if (below.startsWith('/')) return `**${below}`; // of any folder: what is none of our articles is only looked at
  return below.startsWith('**/') ? below : `**/${below}`;
};
