import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { onrecord } from './support/cli';

const preload = `--require=${resolve('test/support/noNetwork.cjs')}`;

describe('nothing leaves the machine', () => {
  it('the guard ends a program that connects', async () => {
    const child = spawn(process.execPath, [preload, '-e', "require('node:http').get('http://127.0.0.1:9/')"]);
    assert.equal(await new Promise((done) => child.on('close', done)), 99);
  });

  it('the command line reads and checks articles without a network', async () => {
    const env = { NODE_OPTIONS: preload };
    for (const command of [
      ['annotate', 'samples', '--to', 'json'],
      ['check', 'samples', '--severity', '*=hint'],
    ]) {
      const { exit, err } = await onrecord(command, { env });
      assert.deepEqual([exit, err], [0, '']);
    }
  });

  it('the language server reads an article without a network', async () => {
    const child = spawn(process.execPath, [preload, resolve('dist/server.js'), '--stdio']);
    const ended = new Promise((done) => child.on('close', done));
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const textDocument = {
      uri: 'file:///a.news',
      languageId: 'news',
      version: 1,
      text: '“We are open,” said Ines Calloway on Friday.',
    };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    assert.ok(
      await connection.sendRequest('textDocument/hover', { textDocument, position: { line: 0, character: 3 } }),
    );
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
