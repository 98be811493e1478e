import assert from 'node:assert/strict';
import { type ArticleFiles, articlesIn } from '../../server/src/lsp/articleFiles';
import type { Files } from '../../server/src/lsp/host';
import { diskOf } from '../support/disk';

const usual: ArticleFiles = { include: ['**/*.news'], exclude: [] };
const found = async (files: Files, which = usual, part = ''): Promise<readonly string[]> =>
  (await articlesIn(files, 'file:///desk', which, part)).map((uri) => decodeURI(uri.slice('file:///desk/'.length)));
const disk = (...paths: readonly string[]): Files =>
  diskOf(new Map(paths.map((path) => [`file:///desk/${path}`, 'It rained.'])));

describe('the articles of a folder', () => {
  it('are its news files and those of the folders below it, in order, whatever their names are', async () => {
    const files = disk('b.news', 'a b.news', 'readme.md', 'ö/#1.news', 'east/node_modules/d.news');
    assert.deepEqual(await found(files), ['a b.news', 'b.news', 'ö/%231.news']);
  });

  it('are not those that git ignores', async () => {
    const paths = ['a.news', 'built/a.news', 'drafts/b.news', 'drafts/c.news', 'drafts/kept/d.news'];
    const files = new Map(paths.map((path) => [`file:///desk/${path}`, 'It rained.']));
    files.set('file:///desk/.gitignore', '/built/\nb.news\n');
    files.set('file:///desk/drafts/.gitignore', '*.news\n!b.news\n!kept/*.news\n');
    assert.deepEqual(await found(diskOf(files)), ['a.news', 'drafts/b.news', 'drafts/kept/d.news']);
    assert.deepEqual(await found(diskOf(files), usual, 'drafts/'), ['drafts/b.news', 'drafts/kept/d.news']);
    assert.deepEqual(await found(diskOf(files), usual, 'built/'), []);
  });

  it('are those that the settings name, without our own files beside them', async () => {
    const files = disk('a.news', 'stories/b.md', 'stories/b.md.onrecord.json', 'stories/speakers.json', 'notes/c.md');
    const include = ['*.news', '/stories/'];
    assert.deepEqual(await found(files, { include, exclude: [] }), ['a.news', 'stories/b.md']);
    assert.deepEqual(await found(files, { include, exclude: ['*.md'] }), ['a.news']);
    assert.deepEqual(await found(files, { include: [], exclude: [] }), []);
  });

  it('are those of a part of it, by the patterns of the whole', async () => {
    const files = disk('a.news', 'east/b.news', 'east/old/c.news', 'eastern/d.news');
    assert.deepEqual(await found(files, usual, 'east/'), ['east/b.news', 'east/old/c.news']);
    const which = { include: ['/east/*.news'], exclude: [] };
    assert.deepEqual(await found(files, which, 'east/'), ['east/b.news']);
  });
});
