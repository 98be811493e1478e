import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeOptions } from '../core/analyze';
import type { Article, Decision } from '../core/model';
import type { Client } from './client';
import { openArticles } from './documents';
import type { Host } from './host';
import { type ResourceSettings, resourceSettings } from './resourceSettings';
import type { Settings } from './settings';
import { openSidecars, type Sidecars } from './sidecars';
import { fileNameOf } from './uris';
import { warn } from './warn';

/** An open document with its reading, both of the same version. */
export interface Reading {
  readonly document: TextDocument;
  readonly article: Article;
  readonly settings: Settings;
  /** What people have decided about the article. */
  readonly decisions: readonly Decision[];
}

/** What all handlers work with: the open documents, their articles, and what these depend on besides the text. */
export interface Session {
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: ResourceSettings;
  readonly sidecars: Sidecars;
  /** Absent before `initialize`. */
  client?: Client;
  /** The workspace's folders, by URI. */
  folders: readonly string[];
  /** After `shutdown`. */
  closing: boolean;
  /** What a text is read with, but for the settings, which count for its findings alone. */
  optionsFor(uri: string): Promise<AnalyzeOptions>;
  /**
   * The reading of an open document as it is once settings and decisions are here; nothing where it is not open, or
   * where `wanted` says in time that nobody waits for it any more.
   */
  read(uri: string, wanted?: () => boolean): Promise<Reading | undefined>;
  /** Names what findings depend on: equal ids, equal findings. */
  resultId(version: number): string;
  /** Something besides the text changed for these articles; the next request reads them anew. */
  outdate(uris: readonly string[]): void;
  forget(uri: string): void;
}

/**
 * Until one more message has been dealt with, if one waits: a key that was pressed meanwhile, or a cancelling, makes it
 * needless to read the text as it was. Messages are taken up one an immediate, after those that a handler sets.
 */
const nextMessage = (): Promise<void> => new Promise((go) => later(() => later(go)));
const later: (then: () => void) => void = typeof setImmediate === 'function' ? setImmediate : setTimeout; // browsers

export function openSession(connection: Connection, host: Host): Session {
  const documents = new TextDocuments(TextDocument);
  const articles = openArticles();
  const settings = resourceSettings(connection, () => session.client?.answersConfiguration === true);
  const sidecars = openSidecars(host.readFile, (problem) => warn(connection, problem));
  let surroundings = 0; // counts what changed besides texts

  const session: Session = {
    host,
    documents,
    settings,
    sidecars,
    folders: [],
    closing: false,
    optionsFor: async (uri) => ({
      language: host.language,
      fileName: fileNameOf(uri),
      decisions: await sidecars.decisions(uri),
    }),
    async read(uri, wanted = () => true) {
      const asked = documents.get(uri);
      if (!asked) return undefined;
      const [inForce, options] = await Promise.all([settings.of(uri), session.optionsFor(uri)]);
      if (!articles.has(asked)) await nextMessage();
      const document = documents.get(uri); // it may have been closed meanwhile
      if (!document || !wanted()) return undefined;
      const { decisions = [] } = options;
      return { document, article: articles.of(document, options), settings: inForce, decisions };
    },
    resultId: (version) => `${version}.${surroundings}`,
    outdate(uris) {
      surroundings++;
      for (const uri of uris) articles.outdate(uri);
    },
    forget(uri) {
      articles.forget(uri);
      settings.forget(uri);
      sidecars.forget(uri);
    },
  };
  return session;
}
