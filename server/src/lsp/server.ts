import {
  BulkRegistration,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ReferencesRequest,
  RenameRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { sidecarSuffix } from '../core/annotations/sidecar';
import { speakersFileName } from '../core/registry/speakersFile';
import { styleFileName } from '../core/styles/styleFile';
import { afterTyping } from './afterTyping';
import { clientOf } from './client';
import { reachingFurther } from './clientFiles';
import { capabilities, handlers } from './handlers';
import type { Host } from './host';
import { settingsSection } from './protocol';
import type { Services } from './services';
import { openSession, type Session } from './session';
import { type Patience, untilPause } from './untilPause';
import { articleBeside, fileKey, folderUri } from './uris';
import { watchedArticles } from './watchedArticles';
import { workspaceDiagnostics } from './workspaceDiagnostics';

/**
 * Answers on a connection until it is closed. `host` is all that the server knows of the machine it runs on, and
 * `patience` how long it waits for somebody who writes.
 */
export function serve(connection: Connection, host: Host, patience: Patience = { writing: 800 }): void {
  const files = reachingFurther(host, connection, () => session.client?.readsFiles === true);
  const session: Session = openSession(connection, { ...host, ...files });
  const { documents, settings, sidecars } = session;
  const typing = afterTyping(connection, session);
  const workspace = workspaceDiagnostics(session, connection);
  const watched = watchedArticles(connection, session);

  const askAgain = (): void => {
    if (session.client?.refreshesDiagnostics) attempt(connection, connection.languages.diagnostics.refresh());
  };
  const writing = untilPause(session, patience, askAgain);
  const refresh = (uris: readonly string[]): void => {
    session.outdate(uris);
    for (const uri of uris) typing.now(uri);
    askAgain();
    // Nothing in the text has changed, so the client would go on showing what it has.
    for (const method of session.client?.refreshes ?? []) attempt(connection, connection.sendRequest(method));
  };
  const refreshAll = (): void => {
    workspace.forgetAll();
    watched.look();
    refresh(documents.keys());
  };
  const services: Services = { session, workspace, refresh };

  connection.onInitialize((params) => {
    session.client = clientOf(params);
    session.folders = session.client.folders;
    return { capabilities, serverInfo: { name: 'On Record', ...(host.version && { version: host.version }) } };
  });
  connection.onInitialized(() => {
    register(connection, session.client);
    watched.look();
    session.styles.look();
    session.speakers.look();
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => fileKey(folderUri(uri))));
      const kept = session.folders.filter((uri) => !gone.has(fileKey(uri)));
      session.folders = [...kept, ...added.map(({ uri }) => folderUri(uri))];
      session.styles.look();
      session.speakers.look();
      refreshAll();
    });
  });
  connection.onShutdown(() => {
    session.closing = true;
    typing.stop();
    writing.stop();
  });

  connection.onDidChangeConfiguration((params) => {
    settings.change(Object(Object(params).settings)[settingsSection]);
    refreshAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const ofDesk = changes.filter(({ uri }) => session.styles.change(uri) || session.speakers.change(uri));
    if (ofDesk.length > 0) refreshAll();
    const decided = changes.flatMap(({ uri }) => articleBeside(uri) ?? []);
    const closed = changes.map(({ uri }) => uri).filter((uri) => !documents.get(uri));
    for (const uri of decided) sidecars.forget(uri);
    for (const uri of [...changes.map(({ uri }) => uri), ...decided]) workspace.forget(uri);
    // An open article is read from the editor: that its file was saved changes nothing.
    if (closed.length > 0) refresh(decided.filter((uri) => documents.get(uri)));
  });

  documents.onDidOpen(({ document }) => {
    session.shown.wanted(document.uri, document.version);
    typing.now(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    writing.typed(document.uri);
    typing.soon(document.uri);
  });
  documents.onDidSave(({ document }) => {
    session.shown.wanted(document.uri, document.version);
    typing.now(document.uri);
    if (session.shown.waitsForSaving(document.uri)) askAgain();
  });
  documents.onDidClose(({ document }) => {
    session.forget(document.uri);
    writing.close(document.uri);
    typing.close(document.uri);
  });

  for (const { routes } of handlers) for (const { listen } of routes) listen(connection, services);
  documents.listen(connection);
  connection.listen();
}

/** Asks the client to tell of changes to settings and files, as far as it can be asked. */
function register(connection: Connection, client: ReturnType<typeof clientOf> | undefined): void {
  if (client?.registersConfiguration)
    attempt(
      connection,
      connection.client.register(DidChangeConfigurationNotification.type, {
        section: [settingsSection, 'files.exclude'],
      }),
    );
  if (client?.asksAboutMore) attempt(connection, connection.client.register(aboutSpeakersFiles()));
  if (client?.watchesFiles)
    attempt(
      connection,
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: ['**/*.news', `**/*${sidecarSuffix}`, `**/${styleFileName}`, `**/${speakersFileName}`].map(
          (globPattern) => ({ globPattern }),
        ),
      }),
    );
}

/** A client’s articles are what it was set up for; names in files of speakers can be found and written anew too. */
function aboutSpeakersFiles(): BulkRegistration {
  const documentSelector = [
    { language: 'json', pattern: `**/${speakersFileName}` },
    { language: 'jsonc', pattern: `**/${speakersFileName}` },
  ];
  const all = BulkRegistration.create();
  all.add(DidOpenTextDocumentNotification.type, { documentSelector });
  all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental });
  all.add(DidCloseTextDocumentNotification.type, { documentSelector });
  all.add(ReferencesRequest.type, { documentSelector });
  all.add(RenameRequest.type, { documentSelector, prepareProvider: true });
  return all;
}

/** A request to the client whose failure harms nobody but is worth a line in the log. */
function attempt(connection: Connection, request: Promise<unknown>): void {
  request.catch((error) => connection.console.warn(`The client refused: ${String(error)}`));
}
