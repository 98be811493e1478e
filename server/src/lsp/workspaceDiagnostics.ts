import type {
  CancellationToken,
  Connection,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ArticleSymbols, fits, symbolsAcross } from '../core/features/symbols';
import type { Article } from '../core/model';
import { namedSpeakers } from '../core/people/acrossArticles';
import { diagnosticsOf, openReport, reportOf } from './diagnostics';
import { articleFrom } from './documents';
import { findingsFor } from './findings';
import { folderIndexing } from './folderIndexing';
import { type PlacedSymbol, placedSymbols, toFolderSymbol } from './navigation';
import { nextMessage, type Session } from './session';
import { fileKey, isSpeakersFile } from './uris';

const mostSymbols = 2000; // a list that somebody still looks through

interface KnownReport {
  readonly resultId: string;
  readonly items: ReturnType<typeof diagnosticsOf>;
  readonly symbols: ArticleSymbols<PlacedSymbol>;
}

/**
 * Findings for all articles in the workspace's folders, open or not. Text and Markdown files are read only while they
 * are open, unless the settings name them: most of those in a folder are no articles. Of closed files only the findings
 * and symbols are kept.
 */
export interface WorkspaceDiagnostics {
  /** Reports file by file, so that a large folder shows its first findings soon; a file that is gone has none. */
  report(
    previousIds: ReadonlyMap<string, string>,
    token: CancellationToken,
    send: (report: WorkspaceDocumentDiagnosticReport) => void,
  ): Promise<void>;
  /** The speakers and quotations of all these articles whose name fits, as far as a list shows them; one name a speaker. */
  symbols(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]>;
  /** A file changed, came or went. */
  forget(uri: string): void;
  /** Settings or folders changed. */
  forgetAll(): void;
}

const symbolsIn = (document: TextDocument, article: Article): ArticleSymbols<PlacedSymbol> => ({
  symbols: placedSymbols(document, article),
  named: namedSpeakers(article),
});

export function workspaceDiagnostics(session: Session, connection: Connection): WorkspaceDiagnostics {
  const { host, documents } = session;
  const closed = new Map<string, KnownReport>();
  const indexing = folderIndexing(connection);
  let listed: readonly string[] | undefined;
  let reads = 0;

  const list = async (): Promise<readonly string[]> => {
    const found = (await Promise.all(session.folders.map((folder) => session.articlesIn(folder)))).flat();
    return [...new Map(found.map((uri) => [fileKey(uri), uri])).values()];
  };
  const closedReport = async (uri: string): Promise<KnownReport | undefined> => {
    const known = closed.get(fileKey(uri));
    if (known) return known;
    const [text, { style, decisions, options }] = await Promise.all([host.readFile(uri), session.terms(uri)]);
    if (text === undefined) return undefined;
    const document = TextDocument.create(uri, 'news', 0, text);
    const article = articleFrom(text, options);
    const findings = findingsFor({ article, style, decisions });
    const items = diagnosticsOf(document, findings, host.manual);
    const symbols = symbolsIn(document, article);
    const report = { resultId: `file ${++reads}`, items, symbols };
    if (session.client?.watchesFiles) closed.set(fileKey(uri), report);
    return report;
  };
  const reportFor = async (uri: string, previous?: string): Promise<WorkspaceDocumentDiagnosticReport | undefined> => {
    const reading = await session.read(uri);
    if (reading) {
      const { version } = reading.document;
      const report = openReport(session, reading, previous);
      return { ...report, uri, version } as WorkspaceDocumentDiagnosticReport;
    }
    const report = await closedReport(uri);
    return report && { ...reportOf(() => report.items, report.resultId, previous), uri, version: null };
  };

  const allUris = async (): Promise<readonly string[]> => {
    const uris = listed ?? (await list());
    // A client that tells of new files need not have its folders searched again each time it asks.
    if (session.client?.watchesFiles) listed = uris;
    return uris;
  };
  /** Editors escape the same name in different ways; the one that has a file open knows it by its own. */
  const openNames = (): ReadonlyMap<string, string> => new Map(documents.keys().map((uri) => [fileKey(uri), uri]));

  return {
    async symbols(query, token) {
      const open = openNames();
      const uris = new Map((await allUris()).map((uri) => [fileKey(uri), open.get(fileKey(uri)) ?? uri]));
      for (const [key, uri] of open) if (!isSpeakersFile(uri)) uris.set(key, uri); // also what is no .news file
      const articles: ArticleSymbols<PlacedSymbol>[] = [];
      for (const uri of uris.values()) {
        await nextMessage();
        if (token.isCancellationRequested) return [];
        const reading = await session.read(uri);
        const symbols = reading ? symbolsIn(reading.document, reading.article) : (await closedReport(uri))?.symbols;
        if (symbols) articles.push(symbols);
      }
      return symbolsAcross(articles, host.language.people)
        .filter(({ name, aliases = [] }) => [name, ...aliases].some((one) => fits(one, query)))
        .slice(0, mostSymbols)
        .map(toFolderSymbol);
    },
    async report(previousIds, token, send) {
      const uris = await allUris();
      const open = openNames();
      const unread = uris.filter((uri) => !closed.has(fileKey(uri)) && !open.has(fileKey(uri)));
      await indexing.over(unread, async (read) => {
        for (const found of uris) {
          await nextMessage(); // somebody who writes is answered first
          if (token.isCancellationRequested) return;
          if (!read(found)) continue;
          const uri = open.get(fileKey(found)) ?? found;
          const report = await reportFor(uri, previousIds.get(uri));
          if (report) send(report);
        }
      });
      if (token.isCancellationRequested) return;
      const here = new Set(uris.map(fileKey));
      for (const uri of previousIds.keys())
        if (!here.has(fileKey(uri)) && !documents.get(uri)) send({ kind: 'full', uri, version: null, items: [] });
    },
    forget(uri) {
      closed.delete(fileKey(uri));
      indexing.again(uri);
      listed = undefined;
    },
    forgetAll() {
      closed.clear();
      indexing.againAll();
      listed = undefined;
    },
  };
}
