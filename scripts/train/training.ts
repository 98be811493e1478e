import { classTable } from '../../server/src/core/syntax/classTable';
import { uposNames, xposNames } from '../../server/src/core/syntax/names';
import { type JointTags, ParseState } from '../../server/src/core/syntax/parseState';
import { tagger } from '../../server/src/core/syntax/tagger';
import type { SeenWords, WordInfo } from '../../server/src/core/syntax/wordInfo';
import { wordTable } from '../../server/src/core/syntax/wordTable';
import type { ClassPerceptron, Freezing } from './classPerceptron';
import { jackknifedTags } from './jackknife';
import { type LemmaRow, lemmaExceptions } from './lemmaTraining';
import type { MovePerceptron } from './movePerceptron';
import { parseExample, trainParser } from './parseTraining';
import { goldTags, infosOf, jointTags, placeFeatures, seenWords, trainTagger } from './tagTraining';
import type { TreebankSentence } from './treebank';
import type { WordRows } from './wordRows';

/** How often each classifier goes through the treebanks. */
export interface Epochs {
  readonly tagger: number;
  readonly jackknife: number;
  readonly parser: number;
}

/** All that training learns, before weights are rounded. */
export interface Learned {
  readonly tags: readonly string[];
  readonly seen: SeenWords;
  /** The words of the sentences it was learnt from, as features see them. */
  readonly infos: readonly (readonly WordInfo[])[];
  readonly lemmas: readonly LemmaRow[];
  readonly tagger: ClassPerceptron;
  readonly labels: ClassPerceptron;
  readonly moves: MovePerceptron;
}

/**
 * Learns from `sentences`: the tagger, tags as the parser will see them (rounded as in `freezing`), the parser, the
 * lemmas that no rule finds. Says what it does through `say`.
 */
export function learnSyntax(
  sentences: readonly TreebankSentence[],
  words: WordRows,
  epochs: Epochs,
  freezing: Freezing,
  say: (text: string) => void,
): Learned {
  const table = wordTable(words.keys, words.columns, words.nesting);
  const tags = jointTags(sentences);
  const seen = seenWords(sentences, tags);
  const infos = infosOf(sentences, table, seen);
  say(`${sentences.length} sentences, ${tags.length} tags, ${words.keys.length} words in the table`);

  const gold = sentences.map((sentence) => goldTags(sentence, tags));
  const ownTagger = trainTagger(infos, gold, tags.length, epochs.tagger);
  const rows = ownTagger.frozen(freezing);
  say(`tagger: ${rows.keys.length} features`);

  const predicted = jackknifedTags(sentences, tags, table, 5, epochs.jackknife, freezing);
  say('tagged the training sentences by taggers that have not seen them');

  const tag = tagger(classTable(rows), tags.length, placeFeatures);
  const examples = sentences.map((sentence, i) => {
    const own = infos[i] ?? [];
    return parseExample(sentence, own, predicted[i] ?? tag(own));
  });
  const { moves, labels } = trainParser(examples, new ParseState(pairsOf(tags)), epochs.parser, say);
  return { tags, seen, infos, lemmas: lemmaExceptions(sentences, table), tagger: ownTagger, labels, moves };
}

/** The two classes of each joint tag. */
export function pairsOf(tags: readonly string[]): JointTags {
  const pairs = tags.map((joint) => joint.split('|'));
  const indexIn = (names: readonly string[], at: number): Uint8Array =>
    Uint8Array.from(pairs, (pair) => names.indexOf(pair[at] ?? ''));
  return { upos: indexIn(uposNames, 0), xpos: indexIn(xposNames, 1), verb: uposNames.indexOf('VERB') };
}
