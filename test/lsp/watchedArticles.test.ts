import assert from 'node:assert/strict';
import { startServer, type TestServer } from '../support/lsp';

interface Registration {
  readonly method: string;
  readonly registerOptions?: { readonly watchers?: readonly { readonly globPattern: string }[] };
}
const globs = (server: TestServer): readonly string[] =>
  server.notifications
    .filter(({ method }) => method === 'client/registerCapability')
    .flatMap(({ params }) => (params as { registrations: readonly Registration[] }).registrations)
    .flatMap(({ registerOptions }) => registerOptions?.watchers?.map(({ globPattern }) => globPattern) ?? []);

describe('the articles that the settings name', () => {
  it('are watched, and found', async () => {
    let include = ['**/*.news', '/stories/', '*.txt'];
    const server = await startServer(
      { 'a.news': 'It rained.', 'stories/b.md': 'It rained.', 'c.md': 'It rained.' },
      { settings: () => ({ articles: { include } }) },
    );
    await server.until('the registration', () => globs(server).includes('**/*.txt'));
    assert.ok(globs(server).includes('**/stories/**'));
    const found = async (): Promise<readonly string[]> =>
      (await server.own('onRecord/articlesIn', { uri: 'file:///desk' })).uris.map((uri) =>
        uri.replace(/^.*desk\//, ''),
      );
    assert.deepEqual(await found(), ['a.news', 'stories/b.md']);
    include = ['**/*.news'];
    await server.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await server.until('the old watchers to go', () =>
      server.notifications.some(({ method }) => method === 'client/unregisterCapability'),
    );
    assert.deepEqual(await found(), ['a.news']);
  });
});
