// The findings of the built command line on the gold articles, against what readers said of a sample of them
// (test/gold/verdicts: ids and offsets, no text).
// usage: node scripts/verdicts.mjs                      precision by file, of what was read and is still found
//        node scripts/verdicts.mjs --sample NAME [N] [DRAW]   N findings to read, with the text around them, drawn in an
//                                                       order that DRAW (a word) settles; NAME is a rule's code, or
//                                                       `default`: all rules as they are by themselves
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goldFile, goldScorer } from './gold/articles.mjs';

const verdicts = 'test/gold/verdicts';
const { readJsonl } = await goldScorer();
const articles = readJsonl(goldFile('polnear.dev'));
const [flag, name, count = '50', draw = ''] = process.argv.slice(2);
const isDefault = (file) => file === 'default';

/** Findings with the article's id, by `onrecord check`; levels as they are by themselves, or every rule aloud. */
function findings(everyRule) {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-verdicts-'));
  const places = new Map();
  articles.forEach(({ id, text, date }, at) => {
    const file = `${String(at).padStart(4, '0')}${date ? `_${date}` : ''}.txt`;
    places.set(file, { id, text });
    writeFileSync(join(folder, file), text);
  });
  const aloud = everyRule ? ['--severity', '*=hint'] : [];
  const run = spawnSync(process.execPath, ['dist/cli.js', 'check', '--format', 'json', ...aloud, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  rmSync(folder, { recursive: true });
  if (run.status === 2) throw new Error(run.stderr);
  return JSON.parse(run.stdout).map((found) => ({ ...found, ...places.get(found.path.split('/').at(-1)) }));
}

const key = ({ id, code, start, end }) => `${id} ${code} ${start} ${end}`;
const order = (finding) =>
  createHash('sha256')
    .update(draw + key(finding))
    .digest('hex');
const read = (file) => JSON.parse(readFileSync(join(verdicts, file), 'utf8'));
const share = (right, of) => (of === 0 ? '–' : `${((100 * right) / of).toFixed(1)}%`);
/** The verdicts of a file with the rule's code in each. */
const verdictsOf = ({ rule, findings: list }) => list.map((verdict) => ({ code: rule, ...verdict }));

if (flag === '--sample') {
  const found = findings(!isDefault(name)).filter(({ code }) => isDefault(name) || code === name);
  const sample = found.map((finding) => ({ finding, at: order(finding) })).sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { finding } of sample.slice(0, Number(count))) {
    const { id, text, code, start, end, message } = finding;
    const shown = `${text.slice(Math.max(0, start - 200), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 200)}`;
    console.log(`${JSON.stringify({ id, code, start, end })}\n  ${message}\n  ${shown.replaceAll('\n', '⏎')}\n`);
  }
  console.log(`${found.length} findings in all`);
} else {
  const all = new Set(findings(true).map(key));
  for (const file of readdirSync(verdicts).sort()) {
    const list = verdictsOf(read(file));
    const right = list.filter((verdict) => verdict.right).length;
    const still = list.filter((verdict) => all.has(key(verdict)));
    const stillRight = still.filter((verdict) => verdict.right).length;
    console.log(
      `${file.replace('.json', '').padEnd(36)} read ${String(list.length).padStart(3)}, right ${share(right, list.length).padStart(6)}; ` +
        `still found ${String(still.length).padStart(3)}, right ${share(stillRight, still.length).padStart(6)}`,
    );
  }
}
