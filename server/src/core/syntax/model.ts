import type { SyntaxModel } from '../lexicon/syntaxModel';
import { arcTable } from './arcTable';
import { classTable, type Scorer } from './classTable';
import { lemmatizer } from './lemmas';
import { type ModelFile, type ModelProblem, openModel, textOf } from './modelFile';
import { relationNames, uposNames, xposNames } from './names';
import { unpackBytes, unpackKeys } from './packed';
import { type JointTags, ParseState } from './parseState';
import { parser } from './parser';
import { tagger } from './tagger';
import { type SeenWords, WordInfos } from './wordInfo';
import { type SentenceTree, withTree } from './withTree';
import { type WordTable, wordTable } from './wordTable';

export type { ModelProblem } from './modelFile';

/** Words of one sentence that are parsed; the rest of a longer one hangs on its root as *dep*. No news sentence is so long. */
const longestSentence = 1000;

/** The model in a weights file (`en.syntax.bin`); the reason where the bytes are not one that this version reads. */
export function readModel(bytes: Uint8Array): SyntaxModel | ModelProblem {
  const file = openModel(bytes);
  if ('problem' in file) return file;
  const columns = columnsOf(bytes, file);
  const tags = jointTags(file.header.tags);
  const missing = sectionIds.filter((id) => !file.header.sections.some((section) => section.id === id));
  if (!tags || file.header.relations.join() !== relationNames.join() || missing.length > 0)
    return {
      problem: 'the syntax model is for another version: its tags, relations or columns are not the ones known here',
    };
  const words = wordTableFrom(columns);
  const infos = new WordInfos(words, seenWordsFrom(columns));
  const tag = tagger(sparseFrom(columns, 'tags', file.header.tags.length), file.header.tags.length);
  const moves = arcTable({
    keys: columns.keys('moves.keys'),
    pairs: columns.bytes('moves.pairs'),
    shift: columns.signed('moves.shift'),
    left: columns.signed('moves.left'),
  });
  const parse = parser(moves, sparseFrom(columns, 'labels', relationNames.length));
  const lemmaOf = lemmatizer(words, exceptionsFrom(columns));
  const state = new ParseState(tags);
  return {
    analyze(forms) {
      const sentence = forms.map((form) => infos.of(form));
      const joint = tag(sentence);
      const upos = joint.best.map((one) => tags.upos[one] as number);
      const xpos = joint.best.map((one) => tags.xpos[one] as number);
      const tagged = {
        length: forms.length,
        tags: upos,
        fine: xpos,
        lemma: (i: number) =>
          lemmaOf(forms[i] ?? '', uposNames[upos[i] ?? -1] ?? 'X', xposNames[xpos[i] ?? -1] ?? 'XX'),
      };
      return withTree(tagged, () => {
        state.begin(sentence.slice(0, longestSentence), joint);
        parse(state);
        return treeFrom(state, forms.length);
      });
    },
  };
}

/** The tree of the words that were parsed; those after them, up to `length`, hang on its root. */
function treeFrom({ size, head, label }: ParseState, length: number): SentenceTree {
  const root = head.subarray(0, size).indexOf(size);
  const heads = new Int16Array(length).fill(root);
  const labels = new Uint8Array(length).fill(relationNames.indexOf('dep'));
  for (let i = 0; i < size; i++) {
    heads[i] = i === root ? -1 : (head[i] as number);
    labels[i] = label[i] as number;
  }
  return { heads, labels };
}

/** Every column that a model file must have. `npm run train` writes them under these ids. */
export const sectionIds = [
  ...[
    'words.keys',
    'words.classes',
    'words.usual',
    'words.nounField',
    'words.verbField',
    'words.frames',
    'words.guess',
  ],
  ...['words.groupLow', 'words.groupHigh', 'groups.middle', 'groups.coarse'],
  ...['seen.keys', 'seen.ambiguityLow', 'seen.ambiguityHigh', 'seen.onlyTag', 'lemmas'],
  ...['tags.keys', 'tags.sizes', 'tags.classes', 'tags.weights'],
  ...['labels.keys', 'labels.sizes', 'labels.classes', 'labels.weights'],
  ...['moves.keys', 'moves.pairs', 'moves.shift', 'moves.left'],
] as const;
type SectionId = (typeof sectionIds)[number];

interface Columns {
  keys(id: SectionId): Int32Array;
  bytes(id: SectionId): Uint8Array;
  signed(id: SectionId): Int8Array;
}

function columnsOf(bytes: Uint8Array, { header, start }: ModelFile): Columns {
  const unpacked = <T>(id: SectionId, unpack: (bytes: Uint8Array, start: number, count: number) => T): T => {
    const section = header.sections.find((one) => one.id === id);
    return unpack(bytes, start + (section?.start ?? 0), section?.count ?? 0);
  };
  const column = (id: SectionId): Uint8Array => unpacked(id, unpackBytes);
  return {
    keys: (id) => unpacked(id, unpackKeys),
    bytes: column,
    signed: (id) => new Int8Array(column(id).buffer),
  };
}

function sparseFrom(columns: Columns, of: 'tags' | 'labels', classCount: number): Scorer {
  const sizes = columns.bytes(`${of}.sizes`);
  const starts = new Int32Array(sizes.length + 1);
  for (let row = 0; row < sizes.length; row++) starts[row + 1] = (starts[row] as number) + (sizes[row] as number);
  return classTable({
    classCount,
    keys: columns.keys(`${of}.keys`),
    starts,
    classes: columns.bytes(`${of}.classes`),
    weights: columns.signed(`${of}.weights`),
  });
}

function wordTableFrom({ keys, bytes }: Columns): WordTable {
  return wordTable(
    keys('words.keys'),
    {
      classes: bytes('words.classes'),
      usual: bytes('words.usual'),
      nounField: bytes('words.nounField'),
      verbField: bytes('words.verbField'),
      frames: bytes('words.frames'),
      guess: bytes('words.guess'),
      groupLow: bytes('words.groupLow'),
      groupHigh: bytes('words.groupHigh'),
    },
    { middle: bytes('groups.middle'), coarse: bytes('groups.coarse') },
  );
}

/** Ambiguity classes and only tags are written from 1, so that 0 can say there is none. */
function seenWordsFrom(columns: Columns): SeenWords {
  const keys = columns.keys('seen.keys');
  const low = columns.bytes('seen.ambiguityLow');
  const high = columns.bytes('seen.ambiguityHigh');
  const only = columns.bytes('seen.onlyTag');
  const ambiguity = new Map<number, number>();
  const onlyTag = new Map<number, number>();
  keys.forEach((key, i) => {
    const ambiguityClass = (low[i] as number) + 256 * (high[i] as number);
    if (ambiguityClass > 0) ambiguity.set(key, ambiguityClass - 1);
    if (only[i]) onlyTag.set(key, (only[i] as number) - 1);
  });
  return { ambiguity, onlyTag, common: new Set(keys) };
}

/** Lines of a universal class, a form and its lemma, with tabs between. */
function exceptionsFrom(columns: Columns): ReadonlyMap<string, string> {
  const rows = textOf(columns.bytes('lemmas'))
    .split('\n')
    .map((line) => line.split('\t'));
  return new Map(rows.map(([upos = '', form = '', lemma = '']) => [`${upos}\t${form}`, lemma]));
}

/** The two classes of each joint tag; `undefined` where one is not a tag that this version knows. */
function jointTags(tags: readonly string[]): JointTags | undefined {
  const pairs = tags.map((tag) => tag.split('|'));
  const upos = pairs.map(([tag]) => (uposNames as readonly (string | undefined)[]).indexOf(tag));
  const xpos = pairs.map(([, tag]) => (xposNames as readonly (string | undefined)[]).indexOf(tag));
  if (tags.length > 250 || upos.includes(-1) || xpos.includes(-1)) return undefined;
  return { upos: Uint8Array.from(upos), xpos: Uint8Array.from(xpos), verb: uposNames.indexOf('VERB') };
}
