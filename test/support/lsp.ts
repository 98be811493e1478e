import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host';
import type { ParamsOf, RequestMethod, ResultOf } from '../../server/src/lsp/protocol';
import { serve } from '../../server/src/lsp/server';
import type { Patience } from '../../server/src/lsp/untilPause';
import { diskOf } from './disk';
import { english } from './english';

/** A client like VS Code's; a test takes away what it wants to do without. */
export const fullClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    diagnostic: {},
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};
/** One that is sent findings and answers no questions. */
export const plainClient: ClientCapabilities = { textDocument: { hover: { contentFormat: ['plaintext'] } } };

export interface ServerOptions {
  readonly client?: ClientCapabilities;
  /** Paths below the root; the root itself if none are named. */
  readonly folders?: readonly string[];
  /** The section `onRecord` for a URI, read anew at each question; a promise lets the server wait. */
  readonly settings?: (uri: string) => unknown;
  readonly initializationOptions?: unknown;
  /** What the client reads for the server, by URI: it says that it reads files, and has these. */
  readonly elsewhere?: ReadonlyMap<string, string>;
  /** How long the server waits for somebody who writes; without it, not at all. */
  readonly patience?: Patience;
}

const root = 'file:///desk';
export const uriOf = (path: string): string => `${root}/${path}`;

/** The real server in this process, spoken to over two streams, with `files` as its disk. Stopped after the test. */
export async function startServer(
  files: Readonly<Record<string, string>> = {},
  options: ServerOptions = {},
): Promise<TestServer> {
  const server = connect(files, options);
  const folders = (options.folders ?? ['']).map((path) => ({ uri: path ? uriOf(path) : root, name: path || 'desk' }));
  const initialized: InitializeResult = await server.sendRequest('initialize', {
    processId: null,
    rootUri: root,
    capabilities: options.client ?? fullClient,
    workspaceFolders: folders,
    initializationOptions: options.elsewhere ? { readsFiles: true } : options.initializationOptions,
  });
  await server.sendNotification('initialized', {});
  return Object.assign(server, { initialized });
}

/** As `startServer`, but nothing has been said yet. */
export function connect(files: Readonly<Record<string, string>> = {}, options: ServerOptions = {}): TestServer {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const disk = new Map(Object.entries(files).map(([path, text]) => [uriOf(path), text]));
  const host: Host = {
    language: english,
    manual: 'file:///on-record/docs/rules.md',
    ...diskOf(disk),
  };
  const serverSide = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(serverSide, host, options.patience ?? {});
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const received = listen(client, options);
  client.listen();
  const stop = (): void => {
    running.delete(stop);
    client.dispose();
    serverSide.dispose();
  };
  running.add(stop);
  return testServer(client, { disk, toServer, stop, ...received });
}

const patience = 10_000; // milliseconds after which a test says what it waits for

const running = new Set<() => void>();
afterEach(() => {
  for (const stop of [...running]) stop();
});

interface Received {
  readonly published: PublishDiagnosticsParams[];
  readonly messages: string[];
  readonly log: string[];
  readonly notifications: { readonly method: string; readonly params: unknown }[];
  readonly arrived: Set<() => void>;
}

/** Answers what the server asks, as an editor would, and keeps what it says. */
function listen(client: ProtocolConnection, { settings, elsewhere = new Map() }: ServerOptions): Received {
  const received: Received = { published: [], messages: [], log: [], notifications: [], arrived: new Set() };
  const keep = (method: string, params: unknown): void => {
    received.notifications.push({ method, params });
    for (const wake of received.arrived) wake();
  };
  client.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
    Promise.all(items.map(({ scopeUri }) => settings?.(scopeUri) ?? null)),
  );
  for (const method of [
    'client/registerCapability',
    'client/unregisterCapability',
    'workspace/diagnostic/refresh',
    'workspace/semanticTokens/refresh',
    'workspace/inlayHint/refresh',
    'workspace/codeLens/refresh',
    'window/workDoneProgress/create',
  ])
    client.onRequest(method, (params: unknown) => {
      keep(method, params);
      return null;
    });
  const other = diskOf(elsewhere);
  client.onRequest('onRecord/readFile', async ({ uri }: { uri: string }) => ({ text: await other.readFile(uri) }));
  client.onRequest('onRecord/readFolder', async ({ uri }: { uri: string }) => ({
    entries: await other.readFolder(uri),
  }));
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    received.published.push(params);
    keep('textDocument/publishDiagnostics', params);
  });
  client.onNotification('window/showMessage', ({ message }: { message: string }) => {
    received.messages.push(message);
    keep('window/showMessage', message);
  });
  client.onNotification('window/logMessage', ({ message }: { message: string }) => {
    received.log.push(message);
    keep('window/logMessage', message);
  });
  for (const method of ['onRecord/statusChanged', '$/progress'])
    client.onNotification(method, (params: unknown) => keep(method, params));
  return received;
}

export interface TestServer extends Received {
  readonly initialized: InitializeResult;
  readonly disk: Map<string, string>;
  readonly toServer: PassThrough;
  /** Before the test is over, where one test needs many. */
  readonly stop: () => void;
  sendRequest<R>(
    method: string,
    params?: unknown,
    token?: Parameters<ProtocolConnection['sendRequest']>[2],
  ): Promise<R>;
  sendNotification(method: string, params?: unknown): Promise<void>;
  /** Opens a file of the disk, or `text` in its place. */
  open(path: string, text?: string, version?: number): Promise<{ uri: string }>;
  /** Replaces what stands between two positions, as an editor does while one types. */
  edit(path: string, version: number, start: Position, end: Position, text: string): Promise<void>;
  close(path: string): Promise<void>;
  /** The findings of an open article, by pull. */
  findings(path: string): Promise<readonly Diagnostic[]>;
  own<M extends RequestMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>>;
  /** The first message the server sends, or has sent, that `pick` finds something in. */
  until<T>(what: string, pick: () => T | undefined | false): Promise<T>;
}

function testServer(
  client: ProtocolConnection,
  { disk, toServer, stop, ...received }: Received & Pick<TestServer, 'disk' | 'toServer' | 'stop'>,
): TestServer {
  const server: TestServer = {
    ...received,
    initialized: { capabilities: {} },
    disk,
    toServer,
    stop,
    // What is absent must be left out: the library would send it as one more parameter.
    sendRequest(method, params, token) {
      if (token) return client.sendRequest(method, params, token);
      return params === undefined ? client.sendRequest(method) : client.sendRequest(method, params);
    },
    sendNotification: (method, params) =>
      params === undefined ? client.sendNotification(method) : client.sendNotification(method, params),
    async open(path, text = disk.get(uriOf(path)), version = 1) {
      assert.ok(text !== undefined, `there is no ${path}`);
      const textDocument = { uri: uriOf(path), languageId: 'news', version, text };
      await client.sendNotification('textDocument/didOpen', { textDocument });
      return { uri: textDocument.uri };
    },
    edit: (path, version, start, end, text) =>
      client.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(path), version },
        contentChanges: [{ range: { start, end }, text }],
      }),
    close: (path) => client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } }),
    async findings(path) {
      const report = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: uriOf(path) },
      });
      return report.items;
    },
    own: (method, params) => client.sendRequest(method, params),
    until: (what, pick) =>
      new Promise((found, failed) => {
        const late = setTimeout(() => failed(new Error(`waited in vain for ${what}`)), patience);
        const look = (): void => {
          const picked = pick();
          if (picked === undefined || picked === false) return;
          clearTimeout(late);
          received.arrived.delete(look);
          found(picked);
        };
        received.arrived.add(look);
        look();
      }),
  };
  return server;
}
