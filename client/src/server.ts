import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type OnRecordCapabilities,
  type OnRecordInitialization,
  type ParamsOf,
  type RequestMethod,
  type ResultOf,
  settingsSection,
  statusChanged,
  type StatusChangedParams,
} from '../../server/src/lsp/protocol';
import { articleSelector } from './articles';
import { crashHandler } from './crashes';

/** Makes the client that starts the server: as a process of its own, or as a worker in a browser. */
export type ClientFactory = (id: string, title: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The server as the rest of the extension sees it. It is started by the first thing that needs it. */
export interface Server {
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Asks one of the server's own questions; starts the server if need be. */
  ask<M extends RequestMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>>;
  /** Where the speaker at this place is named first; empty when none is identified there. */
  speakerAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Location[]>;
  /** What the server says it can do beyond LSP; `undefined` until it has started. */
  capabilities(): OnRecordCapabilities | undefined;
  readonly onStatus: vscode.Event<StatusChangedParams>;
  readonly log: vscode.LogOutputChannel;
}

export function articleServer(makeClient: ClientFactory): Server & vscode.Disposable {
  const log = vscode.window.createOutputChannel('On Record', { log: true });
  const status = new vscode.EventEmitter<StatusChangedParams>();
  const wish: OnRecordInitialization = { statusNotifications: true };
  const client = makeClient(settingsSection, 'On Record', {
    documentSelector: articleSelector,
    diagnosticCollectionName: settingsSection,
    initializationOptions: wish,
    outputChannel: log,
    traceOutputChannel: log,
    errorHandler: crashHandler(() => log.show()),
  });
  const notified = client.onNotification(statusChanged, (params: StatusChangedParams) => status.fire(params));
  const start = (): Promise<void> => client.start(); // at once when it runs already

  return {
    log,
    start,
    onStatus: status.event,
    stop: () => client.stop(),
    async restart() {
      await client.stop().catch((problem: unknown) => log.warn(String(problem))); // one that hangs is left behind
      await start();
    },
    async ask<M extends RequestMethod>(method: M, params: ParamsOf<M>) {
      await start();
      return client.sendRequest<ResultOf<M>>(method, params);
    },
    async speakerAt(document, position) {
      await start();
      const place = client.code2ProtocolConverter.asTextDocumentPositionParams(document, position);
      const found = await client.sendRequest<Parameters<typeof client.protocol2CodeConverter.asDefinitionResult>[0]>(
        'textDocument/definition',
        place,
      );
      const places = [(await client.protocol2CodeConverter.asDefinitionResult(found)) ?? []].flat();
      return places.map((at) =>
        'targetUri' in at ? new vscode.Location(at.targetUri, at.targetSelectionRange ?? at.targetRange) : at,
      );
    },
    capabilities: () =>
      (client.initializeResult?.capabilities.experimental as { onRecord?: OnRecordCapabilities } | undefined)?.onRecord,
    dispose: () => void vscode.Disposable.from(notified, status, log).dispose(),
  };
}
