import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { startServer, type TestServer, uriOf } from '../support/lsp';

const loaded = 'Anna Keller claimed that the bridge is safe.';
const file = uriOf('.onrecord.json');
const severities = async (server: TestServer, path = 'a.news'): Promise<readonly unknown[]> =>
  (await server.findings(path)).filter(({ code }) => code === 'verb/loaded').map(({ severity }) => severity);
async function write(server: TestServer, text: string | undefined): Promise<void> {
  if (text === undefined) server.disk.delete(file);
  else server.disk.set(file, text);
  await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
}

describe('the house style of a workspace', () => {
  it('is the one that the settings name', async () => {
    const server = await startServer({ 'a.news': loaded }, { settings: () => ({ houseStyle: 'ap' }) });
    await server.open('a.news');
    assert.deepEqual(await severities(server), [DiagnosticSeverity.Warning]);
  });

  it('is what its file says, and follows the file', async () => {
    const server = await startServer({ 'a.news': loaded, '.onrecord.json': '{"rules":{"verb/*":"error"}}' });
    await server.open('a.news');
    assert.deepEqual(await severities(server), [DiagnosticSeverity.Error]);
    await write(server, '{"extends":"ap"}');
    assert.deepEqual(await severities(server), [DiagnosticSeverity.Warning]);
    await server.until('a refresh', () => server.notifications.some(({ method }) => /refresh$/.test(method)));
    await write(server, undefined);
    assert.deepEqual(await severities(server), [DiagnosticSeverity.Hint]);
  });

  it('gives way to the settings of the person who writes', async () => {
    const server = await startServer(
      { 'a.news': loaded, '.onrecord.json': '{"rules":{"verb/loaded":"error"}}' },
      { settings: () => ({ rules: { 'verb/*': 'information' } }) },
    );
    await server.open('a.news');
    assert.deepEqual(await severities(server), [DiagnosticSeverity.Information]);
  });

  it('differs from folder to folder', async () => {
    const server = await startServer(
      { 'east/a.news': loaded, 'east/.onrecord.json': '{"rules":{"*":"error"}}', 'west/a.news': loaded },
      { folders: ['east', 'west'] },
    );
    await server.open('east/a.news');
    await server.open('west/a.news');
    assert.deepEqual(await severities(server, 'east/a.news'), [DiagnosticSeverity.Error]);
    assert.deepEqual(await severities(server, 'west/a.news'), [DiagnosticSeverity.Hint]);
  });

  it('shows what is wrong in its file, in the file, until it is mended', async () => {
    const server = await startServer({ 'a.news': loaded, '.onrecord.json': '{\n  "extends": "tabloid"\n}' });
    const sent = await server.until('problems of the file', () => server.published.find(({ uri }) => uri === file));
    assert.deepEqual(
      sent.diagnostics.map(({ range, message }) => [range.start, String(message).slice(0, 27)]),
      [[{ line: 1, character: 13 }, 'extends cannot be "tabloid"']],
    );
    await write(server, '{}');
    await server.until('no problems', () => server.published.at(-1)?.diagnostics.length === 0);
  });

  it('says how dates in figures are read', async () => {
    const server = await startServer({ 'a.news': 'It opened on 03/04/2025.', '.onrecord.json': '{"extends":"bbc"}' });
    const { uri } = await server.open('a.news');
    const exported = await server.own('onRecord/export', { uri, format: 'jsonl' });
    assert.match(exported?.content ?? '', /2025-04-03/);
  });
});
