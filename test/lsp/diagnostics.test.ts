import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { plainClient, startServer, uriOf } from '../support/lsp';

const orphan = '“It is over.” The line went dead.';
const fine = '“It is over,” said Nora Whitcombe. The line went dead.';

describe('findings, when the client asks', () => {
  it('reports a quotation with no speaker, with its rule and the page about it', async () => {
    const server = await startServer({ 'a.news': `Strike ends\n\n${orphan}` });
    await server.open('a.news');
    const [finding] = await server.findings('a.news');
    assert.deepEqual(finding?.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 13 } });
    assert.equal(finding?.source, 'On Record');
    assert.equal(finding?.code, 'attribution/unattributed-quote');
    assert.equal(finding?.codeDescription?.href, 'file:///on-record/docs/rules.md#attribution-unattributed-quote');
  });

  it('sends nothing again while nothing changed', async () => {
    const server = await startServer({ 'a.news': orphan });
    const { uri } = await server.open('a.news');
    const first = await server.sendRequest<{ kind: string; resultId: string }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    const again = { textDocument: { uri }, previousResultId: first.resultId };
    assert.equal((await server.sendRequest<{ kind: string }>('textDocument/diagnostic', again)).kind, 'unchanged');
    await server.edit('a.news', 2, { line: 0, character: 0 }, { line: 0, character: 0 }, 'So. ');
    assert.equal((await server.sendRequest<{ kind: string }>('textDocument/diagnostic', again)).kind, 'full');
  });

  it('has none for a document that was closed', async () => {
    const server = await startServer({ 'a.news': orphan });
    await server.open('a.news');
    await server.close('a.news');
    assert.deepEqual(await server.findings('a.news'), []);
  });

  it('pushes none', async () => {
    const server = await startServer({ 'a.news': orphan });
    await server.open('a.news');
    await server.findings('a.news');
    assert.deepEqual(server.published, []);
  });
});

describe('findings in the workspace', () => {
  const reports = async (
    server: Awaited<ReturnType<typeof startServer>>,
    previousResultIds: readonly { uri: string; value: string }[] = [],
  ): Promise<Report[]> =>
    (await server.sendRequest<{ items: Report[] }>('workspace/diagnostic', { previousResultIds })).items;
  interface Report {
    readonly uri: string;
    readonly kind: string;
    readonly resultId: string;
    readonly version: number | null;
    readonly items?: readonly unknown[];
  }
  const summary = (all: readonly Report[]): unknown[] =>
    all.map(({ uri, kind, version, items }) => [uri.slice(uriOf('').length), kind, version, items?.length]);

  it('cover the news files of its folders, as they stand in the editor where they are open', async () => {
    const server = await startServer({ 'a.news': orphan, 'b.news': fine, 'readme.md': orphan });
    await server.open('a.news', `${orphan}\n\n${orphan}`, 7);
    assert.deepEqual(summary(await reports(server)), [
      ['a.news', 'full', 7, 2],
      ['b.news', 'full', null, 0],
    ]);
  });

  it('are reported once, and again when a file changed on the disk', async () => {
    const server = await startServer({ 'a.news': orphan, 'b.news': orphan });
    const first = await reports(server);
    const ids = first.map(({ uri, resultId }) => ({ uri, value: resultId }));
    assert.deepEqual(
      (await reports(server, ids)).map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );
    server.disk.set(uriOf('b.news'), fine);
    const changes = [{ uri: uriOf('b.news'), type: 2 }];
    await server.sendNotification('workspace/didChangeWatchedFiles', { changes });
    assert.deepEqual(summary(await reports(server, ids)), [
      ['a.news', 'unchanged', null, undefined],
      ['b.news', 'full', null, 0],
    ]);
  });

  it('are taken away with their file', async () => {
    const server = await startServer({ 'a.news': orphan });
    const ids = (await reports(server)).map(({ uri, resultId }) => ({ uri, value: resultId }));
    server.disk.delete(uriOf('a.news'));
    await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('a.news'), type: 3 }] });
    assert.deepEqual(summary(await reports(server, ids)), [['a.news', 'full', null, 0]]);
  });

  it('follow the folders that are opened and closed', async () => {
    const server = await startServer({ 'east/a.news': orphan, 'west/b.news': orphan }, { folders: ['east'] });
    assert.deepEqual(
      (await reports(server)).map(({ uri }) => uri),
      [uriOf('east/a.news')],
    );
    const event = { added: [{ uri: uriOf('west'), name: 'west' }], removed: [{ uri: uriOf('east'), name: 'east' }] };
    await server.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    assert.deepEqual(
      (await reports(server)).map(({ uri }) => uri),
      [uriOf('west/b.news')],
    );
  });
});

describe('findings, for a client that is sent them', () => {
  it('come when a document is opened, with its version', async () => {
    const server = await startServer({ 'a.news': orphan }, { client: plainClient });
    await server.open('a.news');
    const sent = await server.until('findings', () => server.published.at(-1));
    assert.deepEqual([sent.uri, sent.version, sent.diagnostics.length], [uriOf('a.news'), 1, 1]);
  });

  it('come again once typing pauses, for the last version alone', async () => {
    const server = await startServer({ 'a.news': '' }, { client: plainClient });
    await server.open('a.news');
    await server.until('findings of the empty article', () => server.published.at(-1));
    for (const [at, letter] of [...orphan].entries()) {
      const here = { line: 0, character: at };
      await server.edit('a.news', at + 2, here, here, letter);
    }
    const last = await server.until('findings of the last version', () =>
      server.published.find(({ version }) => version === orphan.length + 1),
    );
    assert.equal(last.diagnostics[0]?.severity, DiagnosticSeverity.Warning);
    assert.ok(server.published.length < orphan.length / 2, 'findings were sent while typing went on');
  });

  it('are taken away when the document is closed', async () => {
    const server = await startServer({ 'a.news': orphan }, { client: plainClient });
    await server.open('a.news');
    await server.until('findings', () => server.published.some(({ diagnostics }) => diagnostics.length > 0));
    await server.close('a.news');
    await server.until('an empty list', () => server.published.at(-1)?.diagnostics.length === 0);
  });

  it('are not sent for a document that is closed before they are worked out', async () => {
    let answer = (_settings: unknown): void => undefined;
    const settings = new Promise((resolve) => (answer = resolve));
    const client = { workspace: { configuration: true } };
    const server = await startServer({ 'a.news': orphan, 'b.news': orphan }, { client, settings: () => settings });
    await server.open('a.news');
    await server.close('a.news');
    await server.open('b.news');
    answer({});
    await server.until('findings of the other', () => server.published.some(({ uri }) => uri === uriOf('b.news')));
    assert.deepEqual(
      server.published.filter(({ uri }) => uri === uriOf('a.news')).flatMap(({ diagnostics }) => diagnostics),
      [],
    );
  });
});
