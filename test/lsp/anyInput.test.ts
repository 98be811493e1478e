import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ErrorCodes } from 'vscode-languageserver/node';
import { connect, startServer, uriOf } from '../support/lsp';
import { outsidePairs, positionAt } from '../support/positions';

const orphan = '“It is over.” The line went dead.';
const alive = async (server: Awaited<ReturnType<typeof startServer>>): Promise<void> => {
  await server.open('alive.news', orphan);
  assert.equal((await server.findings('alive.news')).length, 1);
};

describe('the server stays up', () => {
  const malformed: readonly (readonly [string, unknown])[] = [
    ['textDocument/hover', undefined],
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri: uriOf('a.news') }, position: { line: 'one', character: 0 } }],
    ['textDocument/hover', { textDocument: { uri: uriOf('a.news') }, position: { line: -1, character: 0 } }],
    ['textDocument/selectionRange', { textDocument: { uri: uriOf('a.news') }, positions: [null] }],
    ['textDocument/semanticTokens/range', { textDocument: { uri: uriOf('a.news') }, range: { start: {} } }],
    ['onRecord/export', { uri: uriOf('a.news'), format: 'constructor' }],
    ['onRecord/decide', { uri: uriOf('a.news'), decision: 'today' }],
    ['onRecord/decide', { uri: uriOf('a.news') }],
  ];
  for (const [method, params] of malformed)
    it(`after ${method} with ${JSON.stringify(params)}`, async () => {
      const server = await startServer({ 'a.news': orphan });
      await server.open('a.news');
      await assert.rejects(server.sendRequest(method, params), { code: ErrorCodes.InvalidParams });
      await alive(server);
    });

  it('after a request that it does not know', async () => {
    const server = await startServer();
    await assert.rejects(server.sendRequest('textDocument/fortune', {}), { code: ErrorCodes.MethodNotFound });
    await alive(server);
  });

  for (const [method, params] of [
    ['textDocument/didChange', { textDocument: { uri: uriOf('never.news'), version: 2 }, contentChanges: [] }],
    ['textDocument/didChange', {}],
    ['textDocument/didOpen', {}],
    ['textDocument/didClose', { textDocument: { uri: uriOf('never.news') } }],
    ['workspace/didChangeWatchedFiles', { changes: 'all' }],
    ['workspace/didChangeConfiguration', undefined],
    ['$/setTrace', { value: 'loud' }],
    ['no/such/thing', [1, 2]],
  ] as const)
    it(`after ${method} with ${JSON.stringify(params)}`, async () => {
      const server = await startServer();
      await server.sendNotification(method, params);
      await alive(server);
    });

  for (const [what, body] of [
    ['text that is no JSON', '{"jsonrpc":'],
    ['a number', '7'],
    ['a batch', '[]'],
    ['a message of no kind', '{"jsonrpc":"2.0","id":null}'],
  ] as const)
    it(`after ${what}`, async () => {
      const server = await startServer();
      server.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      await alive(server);
    });

  it('after an initialize without capabilities', async () => {
    const server = connect();
    await server.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await server.open('alive.news', orphan);
    await server.until('a finding', () => server.published.some(({ diagnostics }) => diagnostics.length === 1));
  });
});

describe('whatever is opened', () => {
  for (const [what, text] of [
    ['an empty document', ''],
    ['blank lines', '\n\r\n \n'],
    ['half a surrogate pair', '“\uD83D” said Whitcombe.'],
    ['one mark', '“'],
  ] as const)
    it(`${what} is read`, async () => {
      const server = await startServer();
      const { uri } = await server.open('a.news', text);
      assert.ok(Array.isArray(await server.findings('a.news')));
      assert.ok(await server.own('onRecord/status', { uri }));
    });

  for (const [what, text, message] of [
    ['a binary file', 'PK\u0003\u0004\0\0\0“It is over.” The line', /^Not a text file/],
    ['a text of many megabytes', '“It is over.” '.repeat(200_000), /^Longer than 500,000 characters/],
  ] as const)
    it(`${what} is left alone, and says so`, async () => {
      const server = await startServer();
      const { uri } = await server.open('a.news', text);
      const findings = await server.findings('a.news');
      assert.equal(findings.length, 1);
      assert.match(String(findings[0]?.message), message);
      assert.deepEqual(await server.own('onRecord/status', { uri }), { quotations: 0, unattributed: 0, claims: 0 });
      await alive(server);
    });

  it('every edit leaves the server with the text of the editor', async () => {
    const piece = fc.constantFrom('“It is over.” ', '\r\n', '\n', '😀', 'é', '\u00A0', 'she said', '”', '');
    const edits = fc.array(fc.tuple(fc.nat(80), fc.nat(20), piece), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        const server = await startServer({}, { client: { textDocument: { diagnostic: {} } } });
        let text = 'Strike ends\r\n\r\n“We are 😀 ready,” said Nora Whitcombe.\r\n“It is over.” The line went dead.';
        const { uri } = await server.open('a.news', text);
        for (const [version, [from, length, inserted]] of all.entries()) {
          const start = outsidePairs(text, Math.min(from, text.length));
          const end = outsidePairs(text, Math.min(from + length, text.length));
          await server.edit('a.news', version + 2, positionAt(text, start), positionAt(text, end), inserted);
          text = text.slice(0, start) + inserted + text.slice(end);
        }
        await server.open('b.news', text);
        const exported = async (uri: string): Promise<unknown> =>
          JSON.parse((await server.own('onRecord/export', { uri, format: 'jsonl' }))?.content ?? '').quotes;
        assert.deepEqual(await exported(uri), await exported(uriOf('b.news')));
        const named = JSON.stringify(await server.findings('b.news')).replaceAll(uriOf('b.news'), uri);
        assert.deepEqual(await server.findings('a.news'), JSON.parse(named));
      }),
      { numRuns: 40 },
    );
  });
});
