import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { startServer } from '../support/lsp';

/** A server that has to wait for the settings, and what lets it go on. */
async function waitingServer(): Promise<{
  server: Awaited<ReturnType<typeof startServer>>;
  goOn: () => void;
}> {
  let goOn = (): void => undefined;
  const settings = new Promise((resolve) => (goOn = () => resolve({})));
  const server = await startServer({ 'a.news': '“It is over.” The line went dead.' }, { settings: () => settings });
  await server.open('a.news');
  return { server, goOn };
}
const hover = { textDocument: { uri: 'file:///desk/a.news' }, position: { line: 0, character: 3 } };

describe('a request that is not wanted any more', () => {
  it('ends as cancelled, and the next one is answered', async () => {
    const { server, goOn } = await waitingServer();
    const source = new CancellationTokenSource();
    const cancelled = server.sendRequest('textDocument/hover', hover, source.token);
    source.cancel();
    goOn();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    assert.ok(await server.sendRequest('textDocument/hover', hover));
  });

  it('ends as out of date when the text changed while it waited', async () => {
    const { server, goOn } = await waitingServer();
    const early = server.sendRequest('textDocument/hover', hover);
    const start = { line: 0, character: 0 };
    await server.edit('a.news', 2, start, start, 'So. ');
    const late = server.sendRequest('textDocument/hover', hover);
    goOn();
    await assert.rejects(early, { code: LSPErrorCodes.ContentModified });
    assert.equal(await late, null);
  });

  it('ends as out of date when a key was pressed right after it, without reading the text as it was', async () => {
    const server = await startServer();
    await server.open('a.news', '“It is over.” The line went dead.');
    await server.findings('a.news');
    const start = { line: 0, character: 0 };
    void server.edit('a.news', 2, start, start, 'S');
    const early = server.sendRequest('textDocument/hover', hover);
    void server.edit('a.news', 3, start, start, 'o');
    const late = server.sendRequest('textDocument/hover', hover);
    await assert.rejects(early, { code: LSPErrorCodes.ContentModified });
    await late;
  });

  it('may be about the whole workspace', async () => {
    const { server, goOn } = await waitingServer();
    const source = new CancellationTokenSource();
    const report = server.sendRequest('workspace/diagnostic', { previousResultIds: [] }, source.token);
    source.cancel();
    goOn();
    await assert.rejects(report, { code: LSPErrorCodes.RequestCancelled });
  });
});
