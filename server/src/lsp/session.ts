import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnalyzeOptions } from '../core/analyze';
import type { Article, Decision, SpeakerRegistry } from '../core/model';
import { noSpeakers } from '../core/registry/speakersFile';
import { type HouseStyle, type StyleFile, styleInForce } from '../core/styles/houseStyle';
import type { Client } from './client';
import { articlesIn } from './articleFiles';
import { openArticles } from './documents';
import type { Host } from './host';
import { type HouseStyles, houseStyles } from './houseStyles';
import { type ResourceSettings, resourceSettings } from './resourceSettings';
import type { Settings } from './settings';
import { type ShownFindings, shownFindings } from './shownFindings';
import { openSidecars, type Sidecars } from './sidecars';
import { type SpeakerFiles, speakerFiles } from './speakerFiles';
import { type SentTokens, sentTokens } from './tokens';
import { fileKey, fileNameOf, folderUri, innermostFolder, isSpeakersFile } from './uris';
import { warn } from './warn';

/** An open document with its reading, both of the same version. */
export interface Reading {
  readonly document: TextDocument;
  readonly article: Article;
  readonly settings: Settings;
  readonly style: HouseStyle;
  /** What people have decided about the article. */
  readonly decisions: readonly Decision[];
  /** Who speakers are, as far as a file says. */
  readonly speakers?: SpeakerRegistry;
}

/** What counts for one article besides its text. The same object as long as nothing of it changes. */
export interface Terms {
  readonly settings: Settings;
  readonly style: HouseStyle;
  readonly decisions: readonly Decision[];
  /** What its text is read with. */
  readonly options: AnalyzeOptions;
}

/** What all handlers work with: the open documents, their articles, and what these depend on besides the text. */
export interface Session {
  readonly host: Host;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: ResourceSettings;
  readonly sidecars: Sidecars;
  readonly styles: HouseStyles;
  readonly speakers: SpeakerFiles;
  readonly shown: ShownFindings;
  readonly tokens: SentTokens;
  /** Absent before `initialize`. */
  client?: Client;
  /** The workspace's folders, by URI. */
  folders: readonly string[];
  /** After `shutdown`. */
  closing: boolean;
  /** All that an article is read and judged by, besides its text. */
  terms(uri: string): Promise<Terms>;
  /**
   * The reading of an open document as it is once settings and decisions are here; nothing where it is not open, or
   * where `wanted` says in time that nobody waits for it any more.
   */
  read(uri: string, wanted?: () => boolean): Promise<Reading | undefined>;
  /** The articles in a folder and those below it, by URI, as the settings of the workspace's folder say which they are. */
  articlesIn(folder: string): Promise<readonly string[]>;
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
export const nextMessage = (): Promise<void> => new Promise((go) => later(() => later(go)));
const later: (then: () => void) => void = typeof setImmediate === 'function' ? setImmediate : setTimeout; // browsers

export function openSession(connection: Connection, host: Host): Session {
  const documents = new TextDocuments(TextDocument);
  const articles = openArticles();
  const settings = resourceSettings(connection, () => session.client?.answersConfiguration === true);
  const sidecars = openSidecars(host.readFile, (problem) => warn(connection, problem));
  const styles = houseStyles(connection, host, () => session.folders);
  const speakers = speakerFiles(connection, host, () => session.folders);
  const shown = shownFindings();
  const tokens = sentTokens();
  const terms = new Map<string, Terms & { readonly file: StyleFile }>();
  let surroundings = 0; // counts what changed besides texts

  const session: Session = {
    host,
    documents,
    settings,
    sidecars,
    styles,
    speakers,
    shown,
    tokens,
    folders: [],
    closing: false,
    async terms(uri) {
      const [own, file, decisions, registry] = await Promise.all([
        settings.of(uri),
        styles.of(uri),
        sidecars.decisions(uri),
        speakers.of(uri),
      ]);
      const before = terms.get(uri);
      if (
        before?.settings === own &&
        before.file === file &&
        before.decisions === decisions &&
        before.options.speakers === registry
      )
        return before;
      const style = styleInForce(own.rules, own.houseStyle, file);
      const dateOrder = own.dateOrder ?? style.dateOrder;
      const { language } = host;
      const options = {
        ...{ language, fileName: fileNameOf(uri), decisions },
        ...(registry && { speakers: registry }),
        ...(dateOrder && { dateOrder }),
        ...(style.weekdays && { weekdays: style.weekdays }),
        ...(!own.officeRegistry && { offices: noSpeakers }),
      };
      const now = { settings: own, style, file, decisions, options };
      terms.set(uri, now);
      return now;
    },
    async read(uri, wanted = () => true) {
      const asked = documents.get(uri);
      if (!asked || isSpeakersFile(uri)) return undefined; // clients open it for what is asked about its names
      const { settings: inForce, style, decisions, options } = await session.terms(uri);
      if (!articles.has(asked)) await nextMessage();
      const document = documents.get(uri); // it may have been closed meanwhile
      if (!document || !wanted()) return undefined;
      const { speakers: registry } = options;
      return {
        ...{ document, article: articles.of(document, options), settings: inForce, style, decisions },
        ...(registry && { speakers: registry }),
      };
    },
    async articlesIn(folder) {
      const wanted = folderUri(folder);
      const top = innermostFolder(session.folders, `${wanted}/`) ?? wanted;
      const part = fileKey(wanted).slice(fileKey(top).length + 1);
      const { articles: which } = await settings.of(top);
      return articlesIn(host, top, which, part === '' ? '' : `${part}/`);
    },
    resultId: (version) => `${version}.${surroundings}`,
    outdate(uris) {
      surroundings++;
      for (const uri of uris) {
        articles.outdate(uri);
        const open = documents.get(uri);
        if (open) shown.wanted(uri, open.version);
      }
    },
    forget(uri) {
      articles.forget(uri);
      terms.delete(uri);
      shown.forget(uri);
      tokens.forget(uri);
      settings.forget(uri);
      sidecars.forget(uri);
    },
  };
  return session;
}
