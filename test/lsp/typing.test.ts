import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { plainClient, startServer, type TestServer } from '../support/lsp';

const rules = { '*': 'off', 'verb/loaded': 'hint' };
const text = 'Anna Keller claimed that the bridge is safe.\n\nThe engineer Jon Lind';
const typed = ' claimed that the road is open';
const forever = { writing: 1e9 };
const start = (more: Parameters<typeof startServer>[1] = {}): Promise<TestServer> =>
  startServer({ 'a.news': text }, { settings: () => ({ rules }), ...more });
const end = { line: 2, character: 21 };
const linesOf = (findings: readonly Diagnostic[]): readonly number[] => findings.map(({ range }) => range.start.line);
const isRefresh = ({ method }: { readonly method: string }): boolean => /diagnostic\/refresh$/.test(method);

describe('while one types', () => {
  it('what is new where one types is left alone, and all else stays as it is', async () => {
    const server = await start({ patience: forever });
    await server.open('a.news');
    assert.deepEqual(linesOf(await server.findings('a.news')), [0]);
    await server.edit('a.news', 2, end, end, typed);
    assert.deepEqual(linesOf(await server.findings('a.news')), [0]);
    const top = { line: 0, character: 0 };
    await server.edit('a.news', 3, top, top, 'So ');
    assert.deepEqual(linesOf(await server.findings('a.news')), [0, 2]);
    await server.sendRequest('shutdown'); // stops the clock
  });

  it('it is shown after a pause, without being asked for', async () => {
    const server = await start({ patience: { writing: 1 } });
    await server.open('a.news');
    await server.findings('a.news');
    const shown = async (version: number): Promise<readonly number[]> => {
      await server.edit('a.news', version, end, end, typed);
      return linesOf(await server.findings('a.news'));
    };
    if ((await shown(2)).length < 2) await server.until('a refresh', () => server.notifications.some(isRefresh));
    assert.deepEqual(linesOf(await server.findings('a.news')), [0, 2]);
  });

  it('nothing is held back from a client that could not be told to ask again', async () => {
    const client = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
    const server = await start({ patience: forever, client });
    await server.open('a.news');
    await server.findings('a.news');
    await server.edit('a.news', 2, end, end, typed);
    assert.equal((await server.findings('a.news')).length, 2);
    await server.sendRequest('shutdown');
  });
});

describe('with onRecord.run at onSave', () => {
  const settings = (): unknown => ({ rules, run: 'onSave' });
  const save = (server: TestServer, uri: string): Promise<void> =>
    server.sendNotification('textDocument/didSave', { textDocument: { uri } });

  it('an article keeps the findings it was opened with, in their places, until it is saved', async () => {
    const server = await start({ settings });
    const { uri } = await server.open('a.news');
    await server.findings('a.news');
    const top = { line: 0, character: 0 };
    await server.edit('a.news', 2, top, top, `It rained.\n\nIt did. Ines Calloway${typed}.\n\n`);
    assert.deepEqual(linesOf(await server.findings('a.news')), [4]);
    await save(server, uri);
    await server.until('a refresh', () => server.notifications.some(isRefresh));
    assert.deepEqual(linesOf(await server.findings('a.news')), [2, 4]);
  });

  it('settings and decisions count at once', async () => {
    let level = 'hint';
    const server = await start({ settings: () => ({ rules: { ...rules, 'verb/loaded': level }, run: 'onSave' }) });
    await server.open('a.news');
    await server.findings('a.news');
    await server.edit('a.news', 2, end, end, ' so.');
    await server.findings('a.news');
    level = 'off';
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await server.findings('a.news'), []);
  });

  it('a client that is sent findings is sent them on saving', async () => {
    const client = { ...plainClient, workspace: { configuration: true } };
    const server = await start({ settings, client });
    const { uri } = await server.open('a.news');
    await server.until('the first findings', () => server.published.length === 1);
    await server.edit('a.news', 2, end, end, `${typed}.`);
    await save(server, uri);
    const last = await server.until('findings of the saved version', () =>
      server.published.find(({ version, diagnostics }) => version === 2 && diagnostics.length === 2),
    );
    assert.deepEqual(linesOf(last.diagnostics), [0, 2]);
  });
});
