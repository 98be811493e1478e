import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDecision } from '../../server/src/core/annotations/sidecar';
import { inFolder, onrecord } from '../support/cli';

const story =
  '“The bridge is closed until further notice,” said Ines Calloway, the town engineer. She spoke on Friday.\n';

describe('onrecord annotate', () => {
  it('goes by the publication date that a person has set', () => {
    const written = withDecision(undefined, 'bridge.news', { about: 'publication-date', date: '2025-01-27' });
    assert.ok('content' in written);
    return inFolder({ 'bridge.news': story, 'bridge.news.onrecord.json': written.content }, async (cwd) => {
      const { out } = await onrecord(['annotate', 'bridge.news'], { cwd });
      assert.match(out, /published on 2025-01-27 \(decision\)/);
    });
  });

  it('prints who said what, for a person', () =>
    inFolder({ '2025-03-17-bridge.news': story }, async (cwd) => {
      const { exit, out, err } = await onrecord(['annotate', '2025-03-17-bridge.news'], { cwd });
      assert.equal(err, '');
      assert.equal(exit, 0);
      assert.match(out, /published on 2025-03-17 \(file-name\)/);
      assert.match(out, /Ines Calloway/);
      assert.match(out, /The bridge is closed until further notice/);
      assert.match(out, /Friday → 2025-03-14/);
    }));

  it('writes CSV that a spreadsheet opens and never runs', () =>
    inFolder({ 'a.txt': '“=SUM(A1) is what they wrote on the wall,” said Ines Calloway.\n' }, async (cwd) => {
      const { exit, out } = await onrecord(['annotate', 'a.txt', '--to', 'csv'], { cwd });
      assert.equal(exit, 0);
      const [header = '', row = ''] = out.split('\r\n');
      assert.match(header, /^article,annotation,kind,text,speaker/);
      assert.match(row, /^a\.txt,quotation,direct,/);
    }));

  it('writes JSON that parses, for many files and for none', () =>
    inFolder({ 'a.txt': story, 'b.md': story }, async (cwd) => {
      for (const [patterns, count] of [
        [['.'], 2],
        [['*.txt'], 1],
        [['missing.txt'], 0],
      ] as const) {
        const { out } = await onrecord(['annotate', ...patterns, '--to', 'json'], { cwd });
        assert.equal((JSON.parse(out) as { articles: unknown[] }).articles.length, count);
      }
    }));

  it('reads an article from standard input', async () => {
    const { exit, out } = await onrecord(['annotate', '-', '--to', 'jsonl'], { input: story });
    assert.equal(exit, 0);
    assert.equal((JSON.parse(out) as { id: string }).id, '(standard input)');
  });

  it('writes to a file', () =>
    inFolder({ 'a.txt': story }, async (cwd) => {
      const { exit, out } = await onrecord(['annotate', 'a.txt', '--to', 'jsonl', '--out', 'a.jsonl'], { cwd });
      assert.deepEqual([exit, out], [0, '']);
      assert.equal((JSON.parse(await readFile(join(cwd, 'a.jsonl'), 'utf8')) as { id: string }).id, 'a.txt');
    }));
});

describe('onrecord annotate, given what is no article', () => {
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['a binary file', Uint8Array.of(0x7f, 0x45, 0, 0, 1), /binary file/],
    ['invalid UTF-8', Uint8Array.of(0x61, 0x62, 0xff, 0x63), /not UTF-8: the byte at 2/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x62), /UTF-16/],
    ['a line of 50 MB', 'a'.repeat(50 * 1024 * 1024), /50 MB; On Record reads articles of up to 10 MB/],
  ];
  for (const [what, content, message] of cases) {
    it(`says so of ${what}, and goes on with the others`, () =>
      inFolder({ 'bad.txt': content, 'good.txt': story }, async (cwd) => {
        const { exit, out, err } = await onrecord(['annotate', 'bad.txt', 'good.txt', '--to', 'jsonl'], { cwd });
        assert.equal(exit, 2);
        assert.match(err, /^onrecord: bad\.txt: /);
        assert.match(err, message);
        assert.equal(out.trim().split('\n').length, 1);
      }));
  }

  it('takes an empty file for an article with nothing in it', () =>
    inFolder({ 'empty.txt': '' }, async (cwd) => {
      const { exit, out } = await onrecord(['annotate', 'empty.txt', '--to', 'jsonl'], { cwd });
      assert.deepEqual([exit, JSON.parse(out)], [0, { id: 'empty.txt', quotes: [], dates: [], claims: [] }]);
    }));

  for (const [args, message] of [
    [['annotate', 'missing.txt'], /missing\.txt: There is no such file or folder/],
    [['annotate', '.'], /\.: This folder holds no articles/],
    [['annotate', '*.txt'], /\*\.txt: No file matches/],
    [['annotate'], /Name the articles/],
    [['annotate', 'x.txt', '--to', 'constructor'], /no format “constructor”/],
    [['annotate', '--jsonl', 'a', 'b'], /one file/],
    [['annotate', '--jsonl', 'missing.jsonl'], /missing\.jsonl: There is no such file/],
    [['annotate', '--jsonl', '--jobs', '0'], /whole number/],
    [['fly'], /unknown command/],
  ] as const) {
    it(`ends with 2 and one clear sentence: onrecord ${args.join(' ')}`, () =>
      inFolder({}, async (cwd) => {
        const { exit, out, err } = await onrecord(args, { cwd });
        assert.equal(exit, 2);
        assert.equal(out, '');
        assert.match(err, message);
      }));
  }
});

describe('onrecord annotate --to', () => {
  it('says what the format has no place for', () =>
    inFolder({ 'a.txt': story }, async (cwd) => {
      const { exit, err } = await onrecord(['annotate', 'a.txt', '--to', 'jsonl'], { cwd });
      assert.equal(exit, 0);
      assert.match(
        err,
        /^onrecord: JSON Lines has no place for: 1 article’s text, .*1 note of version and settings\.\n$/,
      );
    }));

  it('begins CSV with a byte order mark where that is asked for', () =>
    inFolder({ 'a.txt': story }, async (cwd) => {
      const { out } = await onrecord(['annotate', 'a.txt', '--to', 'csv', '--bom'], { cwd });
      assert.match(out, /^\uFEFFarticle,/);
    }));

  it('never writes over a file unless told to', () =>
    inFolder({ 'a.txt': story, 'a.json': 'mine' }, async (cwd) => {
      const asked = ['annotate', 'a.txt', '--to', 'json', '--out', 'a.json'];
      const { exit, err } = await onrecord(asked, { cwd });
      assert.equal(exit, 2);
      assert.match(err, /^onrecord: a\.json: This file exists already\. Name another, or say --force/);
      assert.equal(await readFile(join(cwd, 'a.json'), 'utf8'), 'mine');
      const forced = await onrecord([...asked, '--force'], { cwd });
      assert.equal(forced.exit, 0);
      assert.match(await readFile(join(cwd, 'a.json'), 'utf8'), /^\{"format":"on-record"/);
      assert.deepEqual((await readdir(cwd)).sort(), ['a.json', 'a.txt']);
    }));

  it('writes a file an article into a folder', () =>
    inFolder({ 'a.txt': story, 'a.md': story, 'b.txt': story }, async (cwd) => {
      const { exit } = await onrecord(['annotate', '.', '--to', 'csv', '--out', 'out/'], { cwd });
      assert.equal(exit, 0);
      assert.deepEqual((await readdir(join(cwd, 'out'))).sort(), ['a.csv', 'a.txt.csv', 'b.csv']);
    }));
});
