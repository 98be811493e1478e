import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/files';
import { articlesIn } from '../../server/src/lsp/articleFiles';

const uri = (...path: readonly string[]): string => pathToFileURL(join(...path)).href;

describe('the files of this machine', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'on-record-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('are found with those of folders below, and links are not followed', async () => {
    await mkdir(join(folder, 'east'));
    for (const name of ['a b.news', 'east/c.news']) await writeFile(join(folder, name), 'It rained.');
    await symlink(folder, join(folder, 'east', 'round'));
    const found = await articlesIn(nodeFiles, uri(folder), { include: ['*.news'], exclude: [] });
    assert.deepEqual(found, [uri(folder, 'a b.news'), uri(folder, 'east', 'c.news')]);
    assert.equal(await nodeFiles.readFile(uri(folder, 'a b.news')), 'It rained.');
  });

  it('are not there where nothing can be read', async () => {
    assert.deepEqual(await nodeFiles.readFolder(uri(folder, 'none')), []);
    assert.equal(await nodeFiles.readFile(uri(folder, 'none.news')), undefined);
    assert.equal(await nodeFiles.readFile(uri(folder)), undefined);
    assert.equal(await nodeFiles.readFile('untitled:Untitled-1.onrecord.json'), undefined);
    assert.deepEqual(await nodeFiles.readFolder('vscode-vfs://github/desk'), []);
  });
});
