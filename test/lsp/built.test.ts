import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { plainClient } from '../support/lsp';

// `npm test` builds it first.
const built = resolve('dist/server.js');
const article = 'KELMOUTH — “It is over.” The line went dead.\n';

interface Started {
  readonly child: ChildProcess;
  readonly client: ProtocolConnection;
}
const transports: Readonly<Record<string, () => Started>> = {
  '--stdio': () => {
    const child = spawn(process.execPath, [built, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    return {
      child,
      client: createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
    };
  },
  '--node-ipc': () => {
    const child = fork(built, ['--node-ipc'], { stdio: 'inherit' });
    return { child, client: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)) };
  },
};
const exitOf = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', done));

/** What a test started; one that a failed test left behind would keep the whole run from ending. */
const running = new Set<ChildProcess>();

describe('the built server', () => {
  afterEach(() => {
    for (const child of running) child.kill();
    running.clear();
  });

  for (const [transport, start] of Object.entries(transports)) {
    it(`answers over ${transport} and ends with 0`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'on-record-'));
      try {
        await writeFile(join(folder, 'a.news'), article);
        const { child, client } = start();
        running.add(child);
        client.listen();
        const ended = exitOf(child);
        const folders = [{ uri: pathToFileURL(folder).href, name: 'desk' }];
        const initialize = {
          processId: process.pid,
          rootUri: null,
          capabilities: plainClient,
          workspaceFolders: folders,
        };
        const { serverInfo } = await client.sendRequest<{ serverInfo: unknown }>('initialize', initialize);
        assert.deepEqual(serverInfo, { name: 'On Record', version: '0.1.0' });
        await client.sendNotification('initialized', {});
        const uri = `${folders[0]?.uri}/a.news`;
        const textDocument = { uri, languageId: 'news', version: 1, text: article };
        await client.sendNotification('textDocument/didOpen', { textDocument });
        const hover = { textDocument: { uri }, position: { line: 0, character: 14 } };
        const { contents } = await client.sendRequest<{ contents: { value: string } }>('textDocument/hover', hover);
        assert.match(contents.value, /^Nobody is named for these words\./);
        const report = await client.sendRequest<{ items: { uri: string; items: Diagnostic[] }[] }>(
          'workspace/diagnostic',
          {
            previousResultIds: [],
          },
        );
        assert.deepEqual(
          report.items.map((item) => item.uri),
          [uri],
        );
        const [page = '', rule] = report.items[0]?.items[0]?.codeDescription?.href.split('#') ?? [];
        assert.ok(
          readFileSync(fileURLToPath(page), 'utf8').includes(`<a id="${rule}"></a>`),
          'the link leads somewhere',
        );
        await client.sendRequest('shutdown');
        await client.sendNotification('exit');
        assert.equal(await ended, 0);
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    it(`ends with 1 over ${transport} when told to exit without shutdown`, async () => {
      const { child, client } = start();
      running.add(child);
      client.listen();
      const ended = exitOf(child);
      await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
      await client.sendNotification('exit');
      assert.equal(await ended, 1);
    });
  }

  it('says how it is started when it is started without a transport', async () => {
    const child = spawn(process.execPath, [built], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    assert.equal(await exitOf(child), 2);
    assert.match(said, /say --stdio or --node-ipc/);
  });
});
