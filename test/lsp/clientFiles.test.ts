import assert from 'node:assert/strict';
import { withDecision } from '../../server/src/core/annotations/sidecar';
import { startServer, type TestServer } from '../support/lsp';

const folder = 'vscode-vfs://github/desk';
const article = 'Atieno said the pier was safe. It opened on Monday.';
const sidecar = withDecision(undefined, 'a.news', { about: 'publication-date', date: '2025-01-27' });
const files = (): Map<string, string> =>
  new Map([
    [`${folder}/a.news`, article],
    [`${folder}/a.news.onrecord.json`, 'content' in sidecar ? sidecar.content : ''],
    [`${folder}/speakers.json`, '{ "speakers": [{ "id": "atieno", "name": "Rehema Atieno" }] }'],
    [`${folder}/.gitignore`, 'built/'],
    [`${folder}/built/a.news`, article],
    [`${folder}/east/b.news`, article],
  ]);

/** With the article open in a folder that only the client can read. */
async function opened(elsewhere: ReadonlyMap<string, string>): Promise<TestServer & { readonly uri: string }> {
  const server = await startServer({}, { elsewhere });
  const event = { added: [{ uri: `${folder}/`, name: 'desk' }], removed: [] };
  await server.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  const uri = `${folder}/a.news`;
  const textDocument = { uri, languageId: 'news', version: 1, text: article };
  await server.sendNotification('textDocument/didOpen', { textDocument });
  return Object.assign(server, { uri });
}

describe('a virtual workspace, whose files the client reads', () => {
  it('has decisions, and takes more', async () => {
    const { uri, ...server } = await opened(files());
    const status = await server.own('onRecord/status', { uri });
    assert.deepEqual(status?.publishedOn, { date: '2025-01-27', from: 'decision' });
    const decision = { about: 'publication-date', date: '2025-01-28' } as const;
    const decided = await server.own('onRecord/decide', { uri, decision });
    assert.equal(decided?.sidecarUri, `${uri}.onrecord.json`);
    assert.match(decided.before, /2025-01-27/);
    assert.match(decided.content, /2025-01-28/);
  });

  it('has speakers', async () => {
    const { uri, ...server } = await opened(files());
    const exported = await server.own('onRecord/export', { uri, format: 'jsonl' });
    assert.equal(JSON.parse(exported?.content ?? '').quotes[0].speakerEntity.name, 'Rehema Atieno');
  });

  it('is read as a folder, without what git ignores', async () => {
    const { uri, ...server } = await opened(files());
    const report = await server.own('onRecord/folderReport', { uri: folder });
    assert.deepEqual(report.uris, [uri, `${folder}/east/b.news`]);
  });

  it('may have none of these', async () => {
    const { uri, ...server } = await opened(new Map());
    assert.equal((await server.own('onRecord/status', { uri }))?.publishedOn, undefined);
    assert.deepEqual(await server.own('onRecord/articlesIn', { uri: folder }), { uris: [] });
  });
});

describe('a client that reads no files', () => {
  it('is not asked', async () => {
    const server = await startServer();
    const uri = `${folder}/a.news`;
    const textDocument = { uri, languageId: 'news', version: 1, text: article };
    await server.sendNotification('textDocument/didOpen', { textDocument });
    assert.equal((await server.own('onRecord/status', { uri }))?.quotations, 1);
    assert.deepEqual(server.log, []);
  });
});
