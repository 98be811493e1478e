import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  type CancellationToken,
  CallHierarchyPrepareRequest,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeLensRequest,
  CompletionRequest,
  type Connection,
  DeclarationRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  ImplementationRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  type ProtocolRequestType,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TypeDefinitionRequest,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { formats } from '../core/export/formats';
import { declarationAt } from '../core/features/declaration';
import { foldsOf } from '../core/features/folding';
import { hoverAt } from '../core/features/hover';
import { outlineOf } from '../core/features/outline';
import { usesAt } from '../core/features/references';
import { selectionsAt } from '../core/features/selectionRanges';
import { semanticTokensOf } from '../core/features/semanticTokens';
import { answering, checkedUri, checkOpen, invalid } from './answering';
import { codeActionKinds, codeActionsFor, resolvedAction } from './codeActions';
import * as convert from './convert';
import { openReport } from './diagnostics';
import { callItems, incoming, outgoing, toDefinition, toJump, toSayings, toTypeDefinition } from './navigation';
import { ownRequests } from './ownRequests';
import { folderReport } from './folderReport';
import { exportArticles } from './exportArticles';
import type { ArticleMethod, ExportArticlesParams, FolderReportParams, OnRecordCapabilities } from './protocol';
import { prepareNameRename, toNameRename, toSpeakerUses } from './registeredNames';
import type { Services } from './services';
import type { Reading, Session } from './session';
import { isSpeakersFile } from './uris';
import {
  prepareRename,
  toCompletions,
  toInlays,
  toLenses,
  toLinkedMarks,
  toLinks,
  toRename,
  toReopenedMark,
} from './writing';

/** One request that the server answers. */
export interface Route {
  readonly method: string;
  readonly listen: (connection: Connection, services: Services) => void;
}

/** One feature: what `initialize` announces and the requests that answer for it. */
export interface Handler {
  readonly capability: ServerCapabilities;
  readonly routes: readonly Route[];
}

/** A request that is answered from the reading of one open document. */
const on = <P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  work: (reading: Reading, params: P, services: Services) => R | Promise<R>,
): Route => ({
  method: type.method,
  listen: (connection, services) =>
    connection.onRequest(
      type.method,
      answering<P, R>(services.session, (reading, params) => work(reading, params, services)),
    ),
});

/** One that is also asked about a file of speakers, which is no article. */
const onEither = <P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R | null, PR, E, RO>,
  inArticle: (reading: Reading, params: P, services: Services) => R | Promise<R>,
  inSpeakersFile: (session: Session, uri: string, params: P, token: CancellationToken) => Promise<R | null>,
): Route => ({
  method: type.method,
  listen(connection, services) {
    const answer = answering<P, R>(services.session, (reading, params) => inArticle(reading, params, services));
    connection.onRequest(type.method, (params: P, token: CancellationToken) => {
      const { uri } = Object(Object(params).textDocument);
      if (typeof uri !== 'string' || !isSpeakersFile(uri)) return answer(params, token);
      checkedUri(services.session, params);
      return inSpeakersFile(services.session, uri, params, token);
    });
  },
});

const ownRoute = <M extends ArticleMethod>(method: M): Route => ({
  method,
  listen: (connection, services) =>
    connection.onRequest(
      method,
      answering(services.session, (reading, params: Parameters<(typeof ownRequests)[M]>[1], asked) =>
        ownRequests[method](reading, params, services, asked),
      ),
    ),
});
const folderReportRoute = {
  method: 'onRecord/folderReport',
  listen: (connection, { session }) => {
    connection.onRequest('onRecord/folderReport', (params: FolderReportParams, token) =>
      folderReport(session, connection, params, token),
    );
  },
} as const satisfies Route;

const articlesInRoute = {
  method: 'onRecord/articlesIn',
  listen: (connection, { session }) => {
    connection.onRequest('onRecord/articlesIn', async (params: FolderReportParams) => {
      checkOpen(session);
      const { uri } = Object(params);
      if (typeof uri !== 'string') throw invalid('A request about a folder needs its uri.');
      return { uris: await session.articlesIn(uri) };
    });
  },
} as const satisfies Route;

const exportArticlesRoute = {
  method: 'onRecord/exportArticles',
  listen: (connection, { session }) => {
    connection.onRequest('onRecord/exportArticles', (params: ExportArticlesParams, token) =>
      exportArticles(session, connection, params, token),
    );
  },
} as const satisfies Route;

const articleMethods = Object.keys(ownRequests) as ArticleMethod[];
const onRecord: OnRecordCapabilities = {
  requests: [...articleMethods, articlesInRoute.method, folderReportRoute.method, exportArticlesRoute.method],
  exportFormats: formats.map((format) => ({
    id: format.id,
    name: format.name,
    extension: format.extension,
    ...('files' in format && { perArticle: true as const }),
  })),
  sidecarSuffix,
};

const documentDiagnostics: Route = {
  method: DocumentDiagnosticRequest.method,
  listen: (connection, { session }) => {
    const answer = answering(session, (reading, { previousResultId }: { previousResultId?: string }) =>
      openReport(session, reading, previousResultId),
    );
    // A client asks a last time about a document that it has closed: nothing is left to show.
    connection.languages.diagnostics.on(
      async (params, token) => (await answer(params, token)) ?? { kind: 'full', items: [] },
    );
  },
};

const workspaceDiagnostics: Route = {
  method: WorkspaceDiagnosticRequest.method,
  listen: (connection, { session, workspace }) => {
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
      checkOpen(session);
      const previous = new Map(previousResultIds?.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      await workspace.report(previous, token, (report) =>
        partial ? partial.report({ items: [report] }) : items.push(report),
      );
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      return { items };
    });
  },
};

const workspaceSymbols: Route = {
  method: WorkspaceSymbolRequest.method,
  listen: (connection, { session, workspace }) => {
    connection.onRequest(WorkspaceSymbolRequest.method, async ({ query }: { query?: unknown }, token) => {
      checkOpen(session);
      const symbols = await workspace.symbols(typeof query === 'string' ? query : '', token);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
      return symbols;
    });
  },
};

const resolveCodeAction: Route = {
  method: CodeActionResolveRequest.method,
  listen: (connection, { session }) => {
    connection.onRequest(CodeActionResolveRequest.method, async (action: CodeAction, token) => {
      checkOpen(session);
      const { uri } = Object(Object(action).data);
      if (typeof uri !== 'string') return action; // none of ours
      const resolve = answering(session, (reading: Reading) =>
        session.client ? resolvedAction(reading, action, session.client) : action,
      );
      return (await resolve({ uri }, token)) ?? action;
    });
  },
};

/** Everything the server can do, one row a feature. A test holds it against what `initialize` answers. */
export const handlers: readonly Handler[] = [
  {
    capability: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    },
    routes: [], // `TextDocuments` listens
  },
  {
    capability: { hoverProvider: true },
    routes: [
      on(HoverRequest.type, ({ document, article }, { position }, { session }) => {
        const hover = hoverAt(article, document.offsetAt(position));
        return hover ? convert.toHover(document, hover, session.client?.markdownHover !== false) : null;
      }),
    ],
  },
  {
    capability: { documentSymbolProvider: true },
    routes: [
      on(DocumentSymbolRequest.type, ({ document, article }) =>
        outlineOf(article).map((item) => convert.toSymbol(document, item)),
      ),
    ],
  },
  {
    capability: { definitionProvider: true },
    routes: [
      on(DefinitionRequest.type, (reading, { position }, { session }) =>
        toDefinition(reading, reading.document.offsetAt(position), session),
      ),
    ],
  },
  {
    capability: { declarationProvider: true },
    routes: [
      on(DeclarationRequest.type, ({ document, article }, { position }, { session }) =>
        toJump(document, declarationAt(article, document.offsetAt(position)), session.client?.declarationLinks),
      ),
    ],
  },
  {
    capability: { typeDefinitionProvider: true },
    routes: [
      on(TypeDefinitionRequest.type, (reading, { position }, { session }) =>
        toTypeDefinition(reading, reading.document.offsetAt(position), session),
      ),
    ],
  },
  {
    capability: { implementationProvider: true },
    routes: [
      on(ImplementationRequest.type, (reading, { position }) =>
        toSayings(reading, reading.document.offsetAt(position)),
      ),
    ],
  },
  {
    capability: { callHierarchyProvider: true },
    routes: [
      on(CallHierarchyPrepareRequest.type, (reading, { position }) =>
        callItems(reading, reading.document.offsetAt(position)),
      ),
      on(CallHierarchyIncomingCallsRequest.type, (reading, { item }) => incoming(reading, item)),
      on(CallHierarchyOutgoingCallsRequest.type, (reading, { item }) => outgoing(reading, item)),
    ],
  },
  {
    capability: { renameProvider: { prepareProvider: true } },
    routes: [
      onEither(
        PrepareRenameRequest.type,
        (reading, { position }) => prepareRename(reading, reading.document.offsetAt(position)),
        (session, uri, { position }) => prepareNameRename(session, uri, position),
      ),
      onEither(
        RenameRequest.type,
        (reading, { position, newName }, { session }) =>
          toRename(reading, reading.document.offsetAt(position), String(newName), session.client),
        (session, uri, { position, newName }, token) =>
          toNameRename(session, uri, { position, newName: String(newName) }, token),
      ),
    ],
  },
  { capability: { workspaceSymbolProvider: true }, routes: [workspaceSymbols] },
  {
    capability: { linkedEditingRangeProvider: true },
    routes: [
      on(LinkedEditingRangeRequest.type, (reading, { position }) =>
        toLinkedMarks(reading, reading.document.offsetAt(position)),
      ),
    ],
  },
  {
    capability: { inlayHintProvider: true },
    routes: [on(InlayHintRequest.type, (reading, { range }) => toInlays(reading, range))],
  },
  {
    capability: { codeLensProvider: {} },
    routes: [on(CodeLensRequest.type, (reading, _, { session }) => toLenses(reading, session.client))],
  },
  {
    capability: { completionProvider: { triggerCharacters: ['”', '"', '’', '»', '@'] } },
    routes: [
      on(CompletionRequest.type, (reading, { position }) =>
        toCompletions(reading, reading.document.offsetAt(position)),
      ),
    ],
  },
  {
    capability: { documentLinkProvider: {} },
    routes: [on(DocumentLinkRequest.type, (reading, _, { session }) => toLinks(reading, session))],
  },
  {
    capability: { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } },
    routes: [
      on(DocumentOnTypeFormattingRequest.type, (reading, { position }) =>
        toReopenedMark(reading, reading.document.offsetAt(position)),
      ),
    ],
  },
  {
    capability: { referencesProvider: true },
    routes: [
      onEither(
        ReferencesRequest.type,
        ({ document, article }, { position, context }) =>
          usesAt(article, document.offsetAt(position))
            .filter(({ declares }) => context?.includeDeclaration !== false || !declares)
            .map(({ span }) => ({ uri: document.uri, range: convert.toRange(document, span) })),
        (session, uri, { position }, token) => toSpeakerUses(session, uri, position, token),
      ),
    ],
  },
  {
    capability: { documentHighlightProvider: true },
    routes: [
      on(DocumentHighlightRequest.type, ({ document, article }, { position }) =>
        usesAt(article, document.offsetAt(position)).map((use) => convert.toHighlight(document, use)),
      ),
    ],
  },
  {
    capability: { foldingRangeProvider: true },
    routes: [
      on(FoldingRangeRequest.type, ({ document, article }) =>
        foldsOf(article).flatMap((fold) => convert.toFold(document, fold) ?? []),
      ),
    ],
  },
  {
    capability: { selectionRangeProvider: true },
    routes: [
      on(SelectionRangeRequest.type, ({ document, article }, { positions }) =>
        positions.map((position) =>
          convert.toSelectionRange(document, selectionsAt(article, document.offsetAt(position))),
        ),
      ),
    ],
  },
  {
    capability: { semanticTokensProvider: { legend: convert.legend, full: { delta: true }, range: true } },
    routes: [
      on(SemanticTokensRequest.type, (reading, _, { session }) => session.tokens.full(reading)),
      on(SemanticTokensDeltaRequest.type, (reading, { previousResultId }, { session }) =>
        session.tokens.delta(reading, previousResultId),
      ),
      on(SemanticTokensRangeRequest.type, ({ document, article }, { range }) =>
        convert.toSemanticTokens(document, semanticTokensOf(article, convert.toSpan(document, range))),
      ),
    ],
  },
  {
    capability: {
      diagnosticProvider: { identifier: 'onRecord', interFileDependencies: false, workspaceDiagnostics: true },
    },
    routes: [documentDiagnostics, workspaceDiagnostics],
  },
  {
    capability: { codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: true } },
    routes: [
      on(CodeActionRequest.type, (reading, params, { session }) =>
        session.client ? codeActionsFor(reading, params, session.client) : [],
      ),
      resolveCodeAction,
    ],
  },
  {
    capability: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },
    routes: [], // `server.ts` listens
  },
  {
    capability: { experimental: { onRecord } },
    routes: [
      ...articleMethods.map((method) => ownRoute(method)),
      articlesInRoute,
      folderReportRoute,
      exportArticlesRoute,
    ],
  },
];

/** What `initialize` announces: the capabilities of all rows. */
export const capabilities: ServerCapabilities = Object.assign({}, ...handlers.map(({ capability }) => capability));
