import type * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  WorkDoneProgress,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import {
  type ArticleParams,
  type OnRecordCapabilities,
  type OnRecordInitialization,
  type ParamsOf,
  type RequestMethod,
  type ResultOf,
  readingChanged,
  settingsSection,
  statusChanged,
  type StatusChangedParams,
} from '../../server/src/lsp/protocol';
import { articleSelector } from './articles';
import { readForServer } from './filesForServer';
import { languageSettings } from './languageSettings';

/** Makes the client that starts the server: as a process of its own, or as a worker in a browser. */
export type ClientFactory = (id: string, title: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What a client tells of: each is called as it happens. */
export interface Told {
  readonly log: vscode.LogOutputChannel;
  /** The server has ended and nobody asked it to; it may have been starting still. */
  crashed(): void;
  status(params: StatusChangedParams): void;
  reading(params: ArticleParams): void;
}

/** What talking to a server takes. It comes with the protocol's library, and so is loaded once a server is wanted. */
export interface Talk {
  /** A client for one run of the server, not started yet. */
  connect(told: Told): BaseLanguageClient;
  readonly capabilitiesOf: typeof capabilitiesOf;
  readonly definitionAt: typeof definitionAt;
  readonly sendWithProgress: typeof sendWithProgress;
}

/** A client for one run of the server. After a crash it is done for: make another. */
export function languageClient(makeClient: ClientFactory, { log, crashed, status, reading }: Told): BaseLanguageClient {
  const wish: OnRecordInitialization = {
    statusNotifications: true,
    readingNotifications: true,
    dismissActions: true,
    ownCommands: true,
    readsFiles: true,
  };
  const client = makeClient(settingsSection, 'On Record', {
    documentSelector: articleSelector(),
    diagnosticCollectionName: settingsSection,
    initializationOptions: wish,
    middleware: { workspace: languageSettings },
    initializationFailedHandler: () => false, // do not try the same again, and say nothing: whoever started it does
    outputChannel: log,
    traceOutputChannel: log,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        crashed();
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    },
  });
  // The library's words are for people who write servers: they go to the log. What users are told, we say ourselves.
  const logError = client.error.bind(client);
  client.error = (message, data) => logError(message, data, false);
  client.onNotification(statusChanged, status);
  client.onNotification(readingChanged, reading);
  readForServer(client);
  return client;
}

/** What the server said when it started that it can do beyond LSP. */
export const capabilitiesOf = (client: BaseLanguageClient): OnRecordCapabilities | undefined =>
  (client.initializeResult?.capabilities.experimental as { onRecord?: OnRecordCapabilities } | undefined)?.onRecord;

/** The server's answer to *Go to Definition*, other extensions' left out. */
export async function definitionAt(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly (vscode.Location | vscode.LocationLink)[]> {
  const { code2ProtocolConverter: toServer, protocol2CodeConverter: fromServer } = client;
  type Answer = Parameters<typeof fromServer.asDefinitionResult>[0];
  const place = toServer.asTextDocumentPositionParams(document, position);
  const answer = await client.sendRequest<Answer>('textDocument/definition', place);
  return [(await fromServer.asDefinitionResult(answer)) ?? []].flat();
}

/** Who waits for a long answer. */
export interface Waiting {
  readonly cancelled: vscode.CancellationToken;
  readonly step: (report: WorkDoneProgressReport) => void;
}

let requests = 0;

/** Asks one of the server’s own questions and passes on how far the answer has come. */
export async function sendWithProgress<M extends RequestMethod>(
  client: BaseLanguageClient,
  method: M,
  params: ParamsOf<M>,
  { cancelled, step }: Waiting,
): Promise<ResultOf<M>> {
  const workDoneToken = `${settingsSection} ${++requests}`;
  const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
    if (value.kind === 'report') step(value);
  });
  try {
    return await client.sendRequest<ResultOf<M>>(method, { ...params, workDoneToken }, cancelled);
  } finally {
    listening.dispose();
  }
}
