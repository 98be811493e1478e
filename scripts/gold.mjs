// Scores the built command line on the gold articles beside the project, prints the table and compares it with the
// scores on record. usage: node scripts/gold.mjs [--update]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, goldFile, goldScorer, valueAt } from './gold/articles.mjs';

const record = 'test/gold/scores.json';
const tolerance = 0.3;

/** What is kept on record, by document set: the figure's path in the score, and whether less is better. */
const quotations = [
  ['direct.exact.f'],
  ['direct.iou50.f'],
  ['direct.speaker.accuracy'],
  ['direct.speaker.precision'],
  ['reported.iou50.f'],
  ['reported.exact.f'],
  ['reported.speaker.accuracy'],
  ['reported.cueExact.f'],
];
const entities = [
  ['direct.entity.accuracy'],
  ['direct.entity.precision'],
  ['reported.entity.accuracy'],
  ['reported.entity.precision'],
];
const dates = [['dates.strict.f'], ['dates.relaxed.f'], ['dates.value.f']];
const claims = [['claims.recall'], ['claims.falseAlarmOnNamedSource', 'less']];
const sets = {
  seeds: [...quotations, ...entities, ...dates, ['claims.recall']],
  'polnear.dev': [...quotations, ...claims],
  'wikinews.dev': [...quotations, ...entities, ...dates],
  'datespec.dev': dates,
  'wikiweasel.dev': [['vagueSentences.f'], ['vagueSentences.p']],
};

const { score, readJsonl } = await goldScorer();
const folder = mkdtempSync(join(tmpdir(), 'on-record-gold-'));
const scores = {};
for (const [set, figures] of Object.entries(sets)) {
  const predicted = join(folder, `${set}.jsonl`);
  await annotate(goldFile(set), predicted);
  const result = score(readJsonl(goldFile(set)), new Map(readJsonl(predicted).map((line) => [line.id, line])));
  scores[set] = Object.fromEntries(figures.map(([path]) => [path, valueAt(result, path)]));
}
rmSync(folder, { recursive: true });

const before = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {};
let passed = 0;
const fallen = [];
for (const [set, figures] of Object.entries(sets)) {
  for (const [path, direction] of figures) {
    const now = scores[set][path];
    const then = before[set]?.[path];
    const change = then === undefined ? 0 : direction === 'less' ? then - now : now - then;
    if (change < -tolerance) fallen.push(`${set} ${path}: ${then} → ${now}`);
    else passed++;
    const note = then === undefined ? 'new' : change === 0 ? '' : `${now > then ? '+' : ''}${(now - then).toFixed(1)}`;
    console.log(`${set.padEnd(15)} ${path.padEnd(32)} ${String(now).padStart(6)}  ${note}`);
  }
}
for (const line of fallen) console.log(`fallen: ${line}`);
if (process.argv.includes('--update') && fallen.length === 0)
  writeFileSync(record, `${JSON.stringify(scores, null, 2)}\n`);
console.log(`${passed} passed, ${fallen.length} failed`);
process.exitCode = fallen.length > 0 ? 1 : 0;
