// Measures the syntax layer by itself, on one core, and prints the figures as JSON: loading the weights in a fresh process,
// then tokens of the samples tagged and parsed, every sentence. CPU time, as a busy machine changes it least.
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { article } from './text.mjs';

const core = fileURLToPath(new URL('../server/src/core/', import.meta.url));
const entry = `
  export { readModel } from './syntax/model';
  export { readParagraphText } from './text/layout';
  export { paragraphsOf } from './text/paragraphs';
  export { englishText } from './lexicon/en/text';`;
const outfile = join(tmpdir(), `on-record-syntax-${process.pid}.cjs`);
buildSync({
  stdin: { contents: entry, resolveDir: core, loader: 'ts' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  supported: { 'regexp-unicode-property-escapes': true },
  outfile,
});
const { readModel, readParagraphText, paragraphsOf, englishText } = createRequire(import.meta.url)(outfile);
rmSync(outfile);

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const bytes = new Uint8Array(readFileSync(new URL('../server/weights/en.syntax.bin', import.meta.url)));
const start = cpu();
const model = readModel(bytes);
const load = cpu() - start;

/** The sentences of a text as lists of tokens. */
const sentencesIn = (text) =>
  paragraphsOf(text, englishText).flatMap(({ start, end, kind }) => {
    const { text: own, tokens, sentences } = readParagraphText(text.slice(start, end), kind, englishText);
    const places = Array.from(tokens.starts, (from, i) => [from, tokens.ends[i]]);
    return sentences.map((sentence) =>
      places
        .filter(([from, to]) => from >= sentence.start && to <= sentence.end)
        .map(([from, to]) => own.slice(from, to)),
    );
  });
const rates = [];
for (let run = 0; run < 12; run++) {
  const sentences = sentencesIn(article(5000));
  const from = cpu();
  for (const sentence of sentences) void model.analyze(sentence).heads; // the tree is made when it is asked for
  rates.push(sentences.flat().length / ((cpu() - from) / 1000));
}
rates.sort((a, b) => b - a);
console.log(JSON.stringify({ 'weights, ms': load, 'words/s': rates[rates.length >> 1] }));
