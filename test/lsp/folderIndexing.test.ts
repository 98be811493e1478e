import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { fullClient, startServer, type TestServer, uriOf } from '../support/lsp';

const orphan = '“It is over.” The line went dead.';
const names = Array.from({ length: 30 }, (_, at) => `${String(at).padStart(2, '0')}.news`);
const files = Object.fromEntries(names.map((name) => [name, orphan]));
const client = { ...fullClient, window: { workDoneProgress: true } };
const pull = async (server: TestServer): Promise<readonly string[]> => {
  const report = await server.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  return report.items.map(({ uri }) => uri);
};
interface Step {
  readonly token: unknown;
  readonly value: { readonly kind: string; readonly percentage?: number; readonly cancellable?: boolean };
}
const steps = (server: TestServer): readonly Step[] =>
  server.notifications.filter(({ method }) => method === '$/progress').map(({ params }) => params as Step);

describe('the first reading of a folder', () => {
  it('shows how far it has come, once', async () => {
    const server = await startServer(files, { client });
    assert.equal((await pull(server)).length, names.length);
    const [begin, ...others] = steps(server).map(({ value }) => value);
    assert.deepEqual([begin?.kind, begin?.cancellable], ['begin', true]);
    assert.equal(others.at(-1)?.kind, 'end');
    const percentages = others.flatMap(({ percentage }) => percentage ?? []);
    assert.deepEqual([percentages.length, percentages.at(-1)], [names.length, 100]);
    assert.equal((await pull(server)).length, names.length);
    assert.equal(steps(server).filter(({ value }) => value.kind === 'begin').length, 1);
  });

  it('is stopped on request, and reads later what has changed or is asked for', async () => {
    const server = await startServer(files, { client });
    const first = pull(server);
    const { token } = await server.until('the first step', () =>
      steps(server).find(({ value }) => value.kind === 'begin'),
    );
    await server.sendNotification('window/workDoneProgress/cancel', { token });
    const read = (await first).length;
    assert.ok(read < names.length, `${read} were read`);
    assert.equal((await pull(server)).length, read, 'the rest is left alone');
    await server.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('29.news'), type: 2 }] });
    assert.ok((await pull(server)).includes(uriOf('29.news')));
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await pull(server)).length, names.length);
  });

  it('of a few articles, or for a client that shows no progress, is not shown', async () => {
    const few = await startServer({ 'a.news': orphan }, { client });
    assert.deepEqual(await pull(few), [uriOf('a.news')]);
    const plain = await startServer(files);
    assert.equal((await pull(plain)).length, names.length);
    assert.deepEqual([...steps(few), ...steps(plain)], []);
  });
});
