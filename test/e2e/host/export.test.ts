import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { articleUri, openArticle } from './articles';

const folder = articleUri('exported');
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
const write = (name: string, text: string): PromiseLike<void> =>
  vscode.workspace.fs.writeFile(inFolder(name), new TextEncoder().encode(text));
const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(name)));
const said = (who: string): string => `“We are ready,” said ${who} on Friday.\n`;

describe('an export', () => {
  it('goes to the clipboard in the format that is asked for', async () => {
    await openArticle('bridge.news');
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('onRecord.copyAs', 'jsonl');
    const copied = await until(
      'the clipboard',
      () => vscode.env.clipboard.readText(),
      (text) => text !== 'before',
    );
    assert.equal((JSON.parse(copied) as { id: string }).id, 'bridge.news');
  });

  it('of a folder writes a file an article beside it, and nothing of its own is left behind', async () => {
    await write('one.news', said('Ines Calloway'));
    await write('two.news', said('Orla Finch'));
    await vscode.workspace.openTextDocument(inFolder('one.news')); // the other is not open
    void vscode.commands.executeCommand('onRecord.exportFolder', folder, 'brat');
    const names = await until(
      'the files',
      async () => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort(),
      (found) => found.length >= 7 && found.every((name) => !name.endsWith('.part')),
    );
    assert.deepEqual(names, ['annotation.conf', 'one.ann', 'one.news', 'one.txt', 'two.ann', 'two.news', 'two.txt']);
    assert.match(await read('one.ann'), /direct 0 15\t“We are ready,”/);
    assert.match(await read('two.ann'), /"speaker":"Orla Finch"/);
  });
});
