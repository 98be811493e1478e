// Exports many articles (the samples, varied) in each format that streams, with little memory, and tells how much it took:
//   npm run --silent build && node bench/exports.mjs [ARTICLES] [FORMAT…]
// A format that gathered what it writes would end for want of memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [count = '3000', ...asked] = process.argv.slice(2);
const streaming = 'csv tsv json jsonl w3c conll spacy sarif html markdown graphml dot'.split(' ');
const heap = 128; // MB: about twice what one article needs
const folder = mkdtempSync(join(tmpdir(), 'on-record-exports-'));
try {
  makeArticles(Number(count));
  const tell = join(folder, 'tell.cjs');
  writeFileSync(
    tell,
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  console.log(`${count} articles, at most ${heap} MB of heap`);
  let failed = 0;
  for (const format of asked.length > 0 ? asked : streaming) {
    const out = join(folder, `out.${format}`);
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        `--max-old-space-size=${heap}`,
        '-r',
        tell,
        resolve('dist/cli.js'),
        'annotate',
        'articles',
        '--to',
        format,
        '--out',
        out,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN) / 1024;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    if (status !== 0) failed++;
    const size =
      status === 0 ? `${(statSync(out).size / 1e6).toFixed(0)} MB written` : `failed: ${stderr.slice(0, 200)}`;
    console.log(`${format.padEnd(10)} ${seconds.padStart(4)} s  ${peak.toFixed(0).padStart(4)} MB at most  ${size}`);
    rmSync(out, { force: true });
  }
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function makeArticles(number) {
  mkdirSync(join(folder, 'articles'));
  const samples = readdirSync('samples').filter((name) => name.endsWith('.news'));
  const texts = samples.map((name) => readFileSync(join('samples', name), 'utf8'));
  for (let at = 0; at < number; at++) {
    const text = texts[at % texts.length].replaceAll(/\b(?:said|told)\b/g, (word) =>
      at % 3 === 0 ? word : `${word} again`,
    );
    writeFileSync(
      join(folder, 'articles', `${at}.news`),
      `${text}\n“This is number ${at},” said Tester Number${at}.\n`,
    );
  }
}
