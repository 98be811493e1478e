import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../server/src/files';

const uri = (...path: readonly string[]): string => pathToFileURL(join(...path)).href;

describe('the files of this machine', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'on-record-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('are the news files of a folder and those below it, in order, and links are not followed', async () => {
    await mkdir(join(folder, 'east', 'node_modules'), { recursive: true });
    for (const name of ['b.news', 'a b.news', 'readme.md', 'east/c.news', 'east/node_modules/d.news'])
      await writeFile(join(folder, name), 'It rained.');
    await symlink(folder, join(folder, 'east', 'round'));
    assert.deepEqual(await nodeFiles.articlesIn(uri(folder)), [
      uri(folder, 'a b.news'),
      uri(folder, 'b.news'),
      uri(folder, 'east', 'c.news'),
    ]);
  });

  it('are not those that git ignores', async () => {
    await mkdir(join(folder, 'drafts', 'kept'), { recursive: true });
    await mkdir(join(folder, 'built'));
    for (const name of ['a.news', 'built/a.news', 'drafts/b.news', 'drafts/c.news', 'drafts/kept/d.news'])
      await writeFile(join(folder, name), 'It rained.');
    await writeFile(join(folder, '.gitignore'), '/built/\nb.news\n');
    await writeFile(join(folder, 'drafts', '.gitignore'), '*.news\n!b.news\n!kept/*.news\n');
    assert.deepEqual(await nodeFiles.articlesIn(uri(folder)), [
      uri(folder, 'a.news'),
      uri(folder, 'drafts', 'b.news'),
      uri(folder, 'drafts', 'kept', 'd.news'),
    ]);
  });

  it('are not there where nothing can be read', async () => {
    assert.deepEqual(await nodeFiles.articlesIn(uri(folder, 'none')), []);
    assert.equal(await nodeFiles.readFile(uri(folder, 'none.news')), undefined);
    assert.equal(await nodeFiles.readFile(uri(folder)), undefined);
    assert.equal(await nodeFiles.readFile('untitled:Untitled-1.onrecord.json'), undefined);
    assert.deepEqual(await nodeFiles.articlesIn('vscode-vfs://github/desk'), []);
  });
});
