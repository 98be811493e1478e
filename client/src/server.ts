import * as vscode from 'vscode';
import type { BaseLanguageClient, DidChangeWatchedFilesParams, WorkDoneProgressReport } from 'vscode-languageclient';
import type {
  ArticleParams,
  OnRecordCapabilities,
  ParamsOf,
  RequestMethod,
  ResultOf,
  StatusChangedParams,
} from '../../server/src/lsp/protocol';
import { crashPolicy, tellThatItDoesNotStart } from './crashes';
import type { Talk } from './languageClient';

/** The server as the rest of the extension sees it. It is started by the first thing that needs it. */
export interface Server extends vscode.Disposable {
  start(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
  /** Asks one of the server's own questions. */
  ask<M extends RequestMethod>(method: M, params: ParamsOf<M>): Promise<ResultOf<M>>;
  /** Asks for something that takes a while: tells each step, and ends with an error once it is cancelled. */
  askLong<M extends RequestMethod>(
    method: M,
    params: ParamsOf<M>,
    cancelled: vscode.CancellationToken,
    step: (report: WorkDoneProgressReport) => void,
  ): Promise<ResultOf<M>>;
  /** Asks for changes to files, as the editor makes them. */
  editFor(
    method: 'onRecord/renameEverywhere',
    params: ParamsOf<'onRecord/renameEverywhere'>,
  ): Promise<vscode.WorkspaceEdit | undefined>;
  /** Where the speaker at this place is named first; empty when none is identified there. */
  speakerAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly vscode.Location[]>;
  /** A file has changed that VS Code itself does not watch. Nothing happens while no server runs. */
  tellOfChange(file: vscode.Uri): void;
  /** What the server says it can do beyond LSP. */
  capabilities(): Promise<OnRecordCapabilities | undefined>;
  readonly onStatus: vscode.Event<StatusChangedParams>;
  /** An article has been read anew. */
  readonly onReading: vscode.Event<ArticleParams>;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Keeps one server running. Each start makes a client of its own: the library can use one again after a crash, but not
 * reliably after one while the server was starting.
 */
export function articleServer(loadTalk: () => Promise<Talk>): Server {
  const log = vscode.window.createOutputChannel('On Record', { log: true });
  const status = new vscode.EventEmitter<StatusChangedParams>();
  const reading = new vscode.EventEmitter<ArticleParams>();
  const startAgain = crashPolicy(() => log.show());
  let loaded: Promise<Talk> | undefined;
  const talk = (): Promise<Talk> => (loaded ??= loadTalk());
  let running: Promise<BaseLanguageClient> | undefined;
  let newest = 0;

  async function launch(): Promise<BaseLanguageClient> {
    const own = ++newest;
    let alive = true;
    const crashed = (): void => {
      alive = false;
      if (own !== newest) return; // it was given up before
      running = startAgain() ? launch() : undefined;
      running?.catch((problem: unknown) => log.error(String(problem)));
    };
    try {
      const { connect } = await talk();
      const client = connect({
        log,
        crashed,
        status: (params) => status.fire(params),
        reading: (params) => reading.fire(params),
      });
      await client.start();
      return client;
    } catch (problem) {
      if (own !== newest && running) return running; // it crashed while it started, and the next is on its way
      running = undefined;
      if (alive) tellThatItDoesNotStart(problem);
      throw problem;
    }
  }
  const client = (): Promise<BaseLanguageClient> => (running ??= launch());
  const stop = async (): Promise<void> => {
    const stopping = running;
    running = undefined;
    newest += 1;
    await stopping?.then((started) => started.stop()).catch((problem: unknown) => log.warn(String(problem)));
  };

  return {
    log,
    stop,
    onStatus: status.event,
    onReading: reading.event,
    start: async () => void (await client()),
    async restart() {
      await stop();
      await client();
    },
    ask: async (method, params) => (await client()).sendRequest(method, params),
    askLong: async (method, params, cancelled, step) =>
      (await talk()).sendWithProgress(await client(), method, params, { cancelled, step }),
    async editFor(method, params) {
      const asked = await client();
      const edit = await asked.sendRequest<ResultOf<typeof method>>(method, params);
      return asked.protocol2CodeConverter.asWorkspaceEdit(edit);
    },
    async speakerAt(document, position) {
      const places = await (await talk()).definitionAt(await client(), document, position);
      const found = places.map((place) =>
        'targetUri' in place
          ? new vscode.Location(place.targetUri, place.targetSelectionRange ?? place.targetRange)
          : place,
      );
      return found.every(isIn(document)) ? found : [new vscode.Location(document.uri, position)]; // it is named here
    },
    tellOfChange(file) {
      running
        ?.then((asked) => asked.sendNotification('workspace/didChangeWatchedFiles', changeOf(asked, file)))
        .catch((problem: unknown) => log.warn(String(problem)));
    },
    capabilities: async () => (await talk()).capabilitiesOf(await client()),
    dispose: () => vscode.Disposable.from(status, reading, log).dispose(),
  };
}

const changeOf = (client: BaseLanguageClient, file: vscode.Uri): DidChangeWatchedFilesParams => ({
  changes: [{ uri: client.code2ProtocolConverter.asUri(file), type: 2 }], // `FileChangeType.Changed`
});

const isIn =
  ({ uri }: vscode.TextDocument) =>
  (place: vscode.Location): boolean =>
    place.uri.toString() === uri.toString();
