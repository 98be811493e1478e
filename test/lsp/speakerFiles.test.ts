import assert from 'node:assert/strict';
import { startServer, type TestServer, uriOf } from '../support/lsp';

const article = 'Atieno said the pier was safe.';
const one = (name: string, id = 'atieno'): string => JSON.stringify({ speakers: [{ id, name }] });
const speakerOf = async (server: TestServer, path: string): Promise<string | undefined> => {
  const exported = await server.own('onRecord/export', { uri: uriOf(path), format: 'jsonl' });
  return JSON.parse(exported?.content ?? '{}').quotes?.[0]?.speakerEntity?.name;
};
async function write(server: TestServer, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) server.disk.delete(uriOf(path));
  else server.disk.set(uriOf(path), text);
  await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(path), type: 2 }] });
}

describe('the files of speakers in a workspace', () => {
  it('say who is meant, and are followed', async () => {
    const server = await startServer({ 'a.news': article, 'speakers.json': one('Rehema Atieno') });
    await server.open('a.news');
    assert.equal(await speakerOf(server, 'a.news'), 'Rehema Atieno');
    await write(server, 'speakers.json', one('Lydia Atieno'));
    assert.equal(await speakerOf(server, 'a.news'), 'Lydia Atieno');
    await write(server, 'speakers.json', undefined);
    assert.equal(await speakerOf(server, 'a.news'), 'Atieno');
  });

  it('count in the article’s folder first', async () => {
    const server = await startServer({
      'east/a.news': article,
      'a.news': article,
      'east/speakers.json': one('Rehema Atieno'),
      'speakers.json': one('Lydia Atieno'),
    });
    await server.open('east/a.news');
    await server.open('a.news');
    assert.deepEqual(
      [await speakerOf(server, 'east/a.news'), await speakerOf(server, 'a.news')],
      ['Rehema Atieno', 'Lydia Atieno'],
    );
  });

  it('show what is wrong in them, in the file, until it is mended', async () => {
    const server = await startServer({ 'a.news': article, 'speakers.json': '{\n  "speakers": [{ "id": "a" }]\n}' });
    const file = uriOf('speakers.json');
    const sent = await server.until('problems of the file', () => server.published.find(({ uri }) => uri === file));
    assert.deepEqual(
      sent.diagnostics.map(({ range, code }) => [range.start, code]),
      [[{ line: 1, character: 15 }, 'speakers']],
    );
    await write(server, 'speakers.json', one('Rehema Atieno'));
    await server.until('no problems', () => server.published.at(-1)?.diagnostics.length === 0);
  });

  it('leave another program’s file of that name alone, and do not put a speaker into it', async () => {
    const server = await startServer({
      'a.news': 'Rehema Atieno said the pier was safe.',
      'speakers.json': '[{ "name": "Dora Quill", "talk": "Piers" }]',
    });
    await server.open('a.news');
    assert.equal(await speakerOf(server, 'a.news'), 'Rehema Atieno');
    assert.ok(!server.published.some(({ uri }) => uri === uriOf('speakers.json')));
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } };
    await assert.rejects(
      server.own('onRecord/register', { uri: uriOf('a.news'), range }),
      /speakers\.json is no registry of speakers\./,
    );
  });

  it('are read anew before they are given a speaker, as nobody may have told of a change yet', async () => {
    const roles = [{ title: 'mayor of Halden' }];
    const registry = JSON.stringify({ speakers: [{ id: 'tom-hale', name: 'Tom Hale', roles }] });
    const server = await startServer({
      'a.news': '“It is shut,” said Tom Hale, the mayor of Halden.',
      'speakers.json': registry,
    });
    const { uri } = await server.open('a.news');
    await server.own('onRecord/status', { uri });
    server.disk.delete(uriOf('speakers.json'));
    const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } };
    const given = await server.own('onRecord/register', { uri, range });
    assert.match(given?.content ?? '', /mayor of Halden/);
  });

  it('are given a speaker: a new file, the one on the disk, or what the client has of it', async () => {
    const server = await startServer({ 'a.news': '“It is shut,” said Tom Hale, the mayor of Halden.' });
    const { uri } = await server.open('a.news');
    const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } };
    const given = await server.own('onRecord/register', { uri, range });
    assert.deepEqual([given?.fileUri, given?.name], [uriOf('speakers.json'), 'Tom Hale']);
    const names = (content = ''): readonly string[] =>
      (JSON.parse(content) as { speakers: { name: string }[] }).speakers.map(({ name }) => name);
    assert.deepEqual(names(given?.content), ['Tom Hale']);
    assert.deepEqual(names(given?.before), []);
    server.disk.set(uriOf('speakers.json'), one('Rehema Atieno'));
    assert.deepEqual(names((await server.own('onRecord/register', { uri, range }))?.content), [
      'Rehema Atieno',
      'Tom Hale',
    ]);
    const current = one('Lydia Atieno');
    const unsaved = await server.own('onRecord/register', { uri, range, current });
    assert.equal(unsaved?.before, current);
    assert.deepEqual(names(unsaved?.content), ['Lydia Atieno', 'Tom Hale']);
    await assert.rejects(server.own('onRecord/register', { uri, range, current: '{ "speakers": [ }' }), /has faults/);
  });
});
