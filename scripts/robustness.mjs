// Varies the gold articles beside the project in ways that leave their meaning alone, scores the built command line on each
// variation and compares. usage: node scripts/robustness.mjs [--differences N] [--only VARIATION]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, goldFile, goldScorer, valueAt } from './gold/articles.mjs';
import { differences, links } from './robustness/differences.mjs';
import { varied, variationsOf } from './robustness/variations.mjs';

const sets = ['polnear.dev', 'wikinews.dev', 'seeds'];

/** Figures of the score, by how many points a variation may change each. */
const limits = [
  ['direct.exact.f', 1],
  ['direct.speaker.accuracy', 2],
];
const argument = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const shown = Number(argument('--differences') ?? 0);

const { score, readJsonl } = await goldScorer();
const folder = mkdtempSync(join(tmpdir(), 'on-record-robustness-'));
const documents = Object.fromEntries(
  sets.map((set) => [set, readJsonl(goldFile(set)).filter(({ layers }) => layers.includes('quotes'))]),
);
const plain = {};
for (const set of sets) plain[set] = await read(documents[set]);

let passed = 0;
let failed = 0;
for (const variation of variationsOf(Object.values(documents).flat())) {
  if (![undefined, variation.name].includes(argument('--only'))) continue;
  for (const set of sets) await compare(variation, set);
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What the command line finds in documents, by id, with the score. */
async function read(docs) {
  const [text, predicted] = ['text', 'predicted'].map((name) => join(folder, `${name}.jsonl`));
  writeFileSync(
    text,
    docs.map(({ id, text, date }) => `${JSON.stringify({ id, text, ...(date && { date }) })}\n`).join(''),
  );
  await annotate(text, predicted);
  const found = new Map(readJsonl(predicted).map((line) => [line.id, line]));
  return { found, score: score(docs, found) };
}

async function compare(variation, set) {
  const docs = documents[set];
  const variedDocs = docs.map((doc) => varied(variation, doc));
  const { found, score } = await read(variedDocs);
  const changed = docs.filter(({ text }, i) => text !== variedDocs[i].text).length;
  console.log(`\n${variation.name}, ${set}: ${changed} of ${docs.length} articles changed`);
  for (const [path, limit] of limits) {
    const before = valueAt(plain[set].score, path);
    const after = valueAt(score, path);
    check(path, `${before} → ${after}`, after - before, Math.abs(after - before) < limit);
  }
  const pairs = docs.map((doc, i) => ({
    doc,
    before: plain[set].found.get(doc.id),
    variedDoc: variedDocs[i],
    after: found.get(doc.id),
  }));
  const examples = pairs.flatMap(({ doc, before, variedDoc, after }) => differences(doc, before, variedDoc, after));
  if (variation.keepsLinks || variation.countsLinks) {
    const linked = pairs.map(({ doc, before, after }) =>
      links(varied(variation, doc, { quotes: before.quotes }), after),
    );
    const count = (of) => linked.reduce((sum, one) => sum + of(one), 0);
    const lost = count(({ changed }) => changed.length);
    check('links changed', `of ${count(({ shared }) => shared)}`, lost, lost === 0 || !variation.keepsLinks);
  }
  for (const line of spread(examples, shown)) console.log(`  ${line}`);
}

function check(what, values, change, holds) {
  if (holds) passed++;
  else failed++;
  console.log(
    `  ${what.padEnd(26)} ${values.padEnd(16)} ${change > 0 ? '+' : ''}${Math.round(change * 10) / 10}${holds ? '' : '  failed'}`,
  );
}

/** `count` of the lines, from all over them. */
function spread(lines, count) {
  const step = Math.max(1, lines.length / Math.max(1, count));
  return count === 0 ? [] : lines.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
