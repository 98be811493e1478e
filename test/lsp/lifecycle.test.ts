import assert from 'node:assert/strict';
import { ErrorCodes } from 'vscode-languageserver/node';
import { handlers } from '../../server/src/lsp/handlers';
import { connect, fullClient, startServer, uriOf } from '../support/lsp';

const orphan = '“It is over.” The line went dead.';

describe('the life of the server', () => {
  it('announces what its handlers list, and nothing else', async () => {
    const { initialized } = await startServer();
    const listed = handlers.flatMap(({ capability }) => Object.entries(capability));
    assert.equal(new Set(listed.map(([name]) => name)).size, listed.length, 'two rows announce the same');
    assert.deepEqual(initialized.capabilities, Object.fromEntries(listed));
    assert.equal(initialized.serverInfo?.name, 'On Record');
  });

  it('answers every request that its handlers list', async () => {
    const server = await startServer({ 'a.news': orphan });
    const { uri } = await server.open('a.news');
    const position = { line: 0, character: 3 };
    const params = {
      uri,
      textDocument: { uri },
      position,
      positions: [position],
      range: { start: position, end: position },
      previousResultIds: [],
      format: 'json',
      articles: [],
      decision: { about: 'publication-date', date: '2025-01-27' },
      newName: 'Ida Moor',
    };
    const methods = handlers.flatMap(({ routes }) => routes.map(({ method }) => method));
    const answers = await Promise.all(methods.map((method) => server.sendRequest(method, params)));
    assert.deepEqual(
      answers.map((answer) => answer !== undefined),
      methods.map(() => true),
    );
    assert.ok(methods.length >= 14);
  });

  it('refuses requests before initialize', async () => {
    const server = connect();
    await assert.rejects(server.sendRequest('onRecord/status', { uri: uriOf('a.news') }), {
      code: ErrorCodes.ServerNotInitialized,
    });
  });

  it('refuses requests after shutdown', async () => {
    const server = await startServer({ 'a.news': orphan });
    const { uri } = await server.open('a.news');
    assert.equal(await server.sendRequest('shutdown'), null);
    await assert.rejects(server.sendRequest('onRecord/status', { uri }), { code: ErrorCodes.InvalidRequest });
  });

  it('answers null about a document that is not open', async () => {
    const server = await startServer({ 'a.news': orphan });
    const textDocument = { uri: uriOf('a.news') };
    const answer = await server.sendRequest('textDocument/hover', {
      textDocument,
      position: { line: 0, character: 2 },
    });
    assert.equal(answer, null);
  });

  it('asks to be told of changed settings and files', async () => {
    const server = await startServer();
    await server.until('two registrations', () => registrations(server).length === 2);
    assert.deepEqual(registrations(server).sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  it('asks nothing of a client that cannot be asked', async () => {
    const server = await startServer({ 'a.news': orphan }, { client: { ...fullClient, workspace: {} } });
    await server.open('a.news');
    assert.equal((await server.findings('a.news')).length, 1);
    assert.deepEqual(registrations(server), []);
  });
});

const registrations = ({
  notifications,
}: {
  notifications: readonly { method: string; params: unknown }[];
}): string[] =>
  notifications
    .filter(({ method }) => method === 'client/registerCapability')
    .flatMap(({ params }) =>
      (params as { registrations: { method: string }[] }).registrations.map((one) => one.method),
    );
