import assert from 'node:assert/strict';
import { DiagnosticSeverity, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { startServer, type TestServer, uriOf } from '../support/lsp';

const article = 'Atieno claimed the pier was safe.';
const named = (name: string): string => JSON.stringify({ speakers: [{ id: 'atieno', name }] });
const files = {
  'east/a.news': article,
  'east/.onrecord.json': '{ "rules": { "verb/loaded": "error" } }',
  'east/speakers.json': named('Rehema Atieno'),
  'west/a.news': article,
  'west/.onrecord.json': '{ "rules": { "verb/loaded": "information" } }',
  'west/speakers.json': named('Lydia Atieno'),
  'north/a.news': article,
};

/** The articles that the workspace has, each with how loudly its verb is reported. */
async function reported(server: TestServer): Promise<Readonly<Record<string, unknown>>> {
  const { items } = await server.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  return Object.fromEntries(
    items.map((item) => [
      item.uri.slice(uriOf('').length),
      item.kind === 'full' && item.items.find(({ code }) => code === 'verb/loaded')?.severity,
    ]),
  );
}
const change = (server: TestServer, added: readonly string[], removed: readonly string[]): Promise<void> => {
  const folder = (path: string): object => ({ uri: uriOf(path), name: path });
  const event = { added: added.map(folder), removed: removed.map(folder) };
  return server.sendNotification('workspace/didChangeWorkspaceFolders', { event });
};

describe('a workspace of several folders', () => {
  it('has in each its own house style and speakers', async () => {
    const server = await startServer(files, { folders: ['east', 'west'] });
    assert.deepEqual(await reported(server), {
      'east/a.news': DiagnosticSeverity.Error,
      'west/a.news': DiagnosticSeverity.Information,
    });
    const speakers: unknown[] = [];
    for (const path of ['east/a.news', 'west/a.news']) {
      const { uri } = await server.open(path);
      const exported = await server.own('onRecord/export', { uri, format: 'jsonl' });
      speakers.push(JSON.parse(exported?.content ?? '').quotes[0].speakerEntity.name);
    }
    assert.deepEqual(speakers, ['Rehema Atieno', 'Lydia Atieno']);
  });

  it('follows folders that come and go, also for what is open', async () => {
    const server = await startServer(files, { folders: ['east'] });
    await server.open('west/a.news');
    const loudness = async (): Promise<unknown> =>
      (await server.findings('west/a.news')).find(({ code }) => code === 'verb/loaded')?.severity;
    assert.equal(await loudness(), DiagnosticSeverity.Hint);
    await change(server, ['west', 'north'], ['east']);
    await server.until('the client to be told to ask again', () =>
      server.notifications.some(({ method }) => /refresh$/.test(method)),
    );
    assert.equal(await loudness(), DiagnosticSeverity.Information);
    assert.deepEqual(await reported(server), {
      'west/a.news': DiagnosticSeverity.Information,
      'north/a.news': DiagnosticSeverity.Hint,
    });
    const { uris } = await server.own('onRecord/folderReport', { uri: uriOf('north') });
    assert.deepEqual(uris, [uriOf('north/a.news')]);
  });

  it('may have one in another: the innermost counts', async () => {
    const inner = { ...files, 'east/old/a.news': article, 'east/old/.onrecord.json': '{ "rules": { "*": "off" } }' };
    const server = await startServer(inner, { folders: ['east', 'east/old'] });
    assert.deepEqual(await reported(server), { 'east/a.news': DiagnosticSeverity.Error, 'east/old/a.news': undefined });
  });
});
