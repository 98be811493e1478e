// The gold articles beside the project, the built command line over them, and their scorer.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';

const folder = resolve(process.env.GOLD ?? '../shared/gold');

/** The file of a set of gold articles (`seeds`, `polnear.dev`, …), one JSON document a line. */
export const goldFile = (set) => join(folder, `${set}.jsonl`);

/** `score` and `readJsonl` of the gold articles. Where they are not beside the project, says so and ends the run well. */
export async function goldScorer() {
  if (!existsSync(join(folder, 'score.mjs'))) {
    console.log(`skipped: the gold articles are not beside the project (${folder})`);
    process.exit(0);
  }
  return import(pathToFileURL(join(folder, 'score.mjs')).href);
}

/** Writes what the built command line finds in the documents of one file to another. */
export async function annotate(from, to) {
  const arguments_ = ['dist/cli.js', 'annotate', '--jsonl', from, '--jobs', '2'];
  const child = spawn(process.execPath, arguments_, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  await pipeline(child.stdout, createWriteStream(to));
  const [exit] = await ended;
  if (exit !== 0) throw new Error(`annotating ${from} ended with ${exit}`);
}

/** A figure by its path in a score (`direct.exact.f`). One that the score leaves out has nothing to count: 0. */
export const valueAt = (score, path) => path.split('.').reduce((part, key) => part?.[key], score) ?? 0;
