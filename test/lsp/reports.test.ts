import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { startServer, type TestServer, uriOf } from '../support/lsp';

const articles = {
  'desk/a.news': '“It holds,” said Ada Brandt. It rained.',
  'desk/b.news': 'Ada Brandt said it leaked.',
  'other/c.news': 'Tom Ashby said it was dry.',
};
const folder = uriOf('desk');

const steps = (server: TestServer): readonly string[] =>
  server.notifications
    .filter(({ method }) => method === '$/progress')
    .map(({ params }) => (params as { value: { kind: string; message?: string } }).value)
    .map(({ kind, message }) => message ?? kind);

describe('onRecord/report', () => {
  it('says who is quoted in an open article, and where', async () => {
    const server = await startServer(articles);
    const { uri } = await server.open('desk/a.news');
    const report = await server.own('onRecord/report', { uri });
    assert.deepEqual(report?.uris, [uri]);
    assert.deepEqual(
      report?.voices.map(({ name, quotedWords, quotations }) => [name, quotedWords, quotations[0]?.place]),
      [['Ada Brandt', 2, { article: 0, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } } }]],
    );
    assert.deepEqual(
      report?.articles[0]?.paragraphs.map(({ coverage }) => coverage),
      ['partly'],
    );
  });

  it('follows the text', async () => {
    const server = await startServer(articles);
    const { uri } = await server.open('desk/a.news');
    await server.own('onRecord/report', { uri });
    await server.edit('desk/a.news', 2, { line: 0, character: 17 }, { line: 0, character: 27 }, 'Tom Ashby');
    assert.equal((await server.own('onRecord/report', { uri }))?.voices[0]?.name, 'Tom Ashby');
  });

  it('is null for an article that is not open', async () => {
    const server = await startServer(articles);
    assert.equal(await server.own('onRecord/report', { uri: uriOf('desk/a.news') }), null);
  });
});

describe('onRecord/folderReport', () => {
  it('reads the articles of the folder, open or not, and of no other', async () => {
    const server = await startServer(articles);
    await server.open('desk/b.news', 'Ada Brandt said it was full of holes.');
    const report = await server.own('onRecord/folderReport', { uri: `${folder}/` });
    assert.deepEqual(report.uris, [uriOf('desk/a.news'), uriOf('desk/b.news')]);
    assert.deepEqual(
      report.voices.map(({ name, quotations }) => [name, quotations.map(({ place, words }) => [place.article, words])]),
      [
        [
          'Ada Brandt',
          [
            [0, '“It holds,”'],
            [1, 'it was full of holes'],
          ],
        ],
      ],
    );
  });

  it('tells which file it has come to', async () => {
    const server = await startServer(articles);
    await server.own('onRecord/folderReport', { uri: folder, workDoneToken: 7 });
    assert.deepEqual(steps(server), ['begin', 'a.news', 'b.news', 'end']);
  });

  it('ends as cancelled, and says that it has ended', async () => {
    const server = await startServer(articles);
    const source = new CancellationTokenSource();
    const report = server.sendRequest('onRecord/folderReport', { uri: folder, workDoneToken: 7 }, source.token);
    source.cancel();
    await assert.rejects(report, { code: LSPErrorCodes.RequestCancelled });
    assert.equal(steps(server).at(-1), 'end');
  });

  it('of a folder without articles is empty', async () => {
    const server = await startServer(articles);
    const { uris, counts } = await server.own('onRecord/folderReport', { uri: uriOf('nowhere') });
    assert.deepEqual([uris, counts.articles], [[], 0]);
  });
});
