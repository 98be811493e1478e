import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../server/src/cli/wholeFile';
import { inFolder } from '../support/cli';

describe('a file that is written whole', () => {
  it('takes the place of an old one only where that is asked for', () =>
    inFolder({ 'a.txt': 'old' }, async (folder) => {
      const path = join(folder, 'a.txt');
      assert.ok('problem' in (await writeWhole(path, ['new'], 'keep')));
      assert.equal(await readFile(path, 'utf8'), 'old');
      assert.ok('path' in (await writeWhole(path, ['ne', 'w'], 'replace')));
      assert.equal(await readFile(path, 'utf8'), 'new');
      assert.ok('path' in (await writeWhole(path, ['new'], 'keep')), 'it holds the very same');
      assert.deepEqual(await readdir(folder), ['a.txt']);
    }));

  it('is not there at all where what writes it fails', () =>
    inFolder({}, async (folder) => {
      const pieces = (function* (): Iterable<string> {
        yield 'half';
        throw new Error('no more');
      })();
      assert.ok('problem' in (await writeWhole(join(folder, 'a.txt'), pieces, 'keep')));
      assert.deepEqual(await readdir(folder), []);
    }));

  it('is the old one or the whole new one, whenever the program is killed: 50 times', () =>
    inFolder({}, async (folder) => {
      const samples = ['harbour-gate.news', 'wire-summit.news'].map((name) => resolve('samples', name));
      const run = (name: string, killAfter: number): Promise<unknown> => {
        const args = [resolve('dist/cli.js'), 'annotate', ...samples, '--to', 'json', '--force', '--out', name];
        const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' });
        const kill = setTimeout(() => child.kill('SIGKILL'), killAfter);
        return once(child, 'exit').finally(() => clearTimeout(kill));
      };
      const started = performance.now();
      await run('whole.json', 120_000);
      const needed = performance.now() - started;
      const whole = await readFile(join(folder, 'whole.json'), 'utf8');
      const seen = { old: 0, whole: 0, none: 0 };
      for (let round = 0; round < 25; round++) {
        await writeFile(join(folder, 'old.json'), 'old');
        // Over an old file and where there is none; the later the more often, for that is when files are written.
        const killAfter = needed * Math.sqrt(Math.random()) * 1.1;
        await Promise.all([run('old.json', killAfter), run(`new-${round}.json`, killAfter)]);
        const old = await readFile(join(folder, 'old.json'), 'utf8');
        assert.ok(old === 'old' || old === whole, `after ${killAfter} ms: ${old.slice(-100)}`);
        seen[old === 'old' ? 'old' : 'whole']++;
        const path = join(folder, `new-${round}.json`);
        if (existsSync(path)) assert.equal(await readFile(path, 'utf8'), whole);
        else seen.none++;
      }
      assert.ok(seen.old > 0 && seen.none > 0, 'some are killed in time');
    })).timeout(300_000);
});
