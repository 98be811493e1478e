import { classTable } from '../../server/src/core/syntax/classTable';
import { type TaggedWords, tagger } from '../../server/src/core/syntax/tagger';
import type { WordTable } from '../../server/src/core/syntax/wordTable';
import type { Freezing } from './classPerceptron';
import { goldTags, infosOf, placeFeatures, seenWords, trainTagger } from './tagTraining';
import type { TreebankSentence } from './treebank';

/**
 * Tags for the training sentences by taggers that have not seen them: each of `folds` parts is tagged by one trained on
 * the others. With tags as good as gold the parser would trust them too much.
 */
export function jackknifedTags(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  table: WordTable,
  folds: number,
  epochs: number,
  freezing: Freezing,
): readonly TaggedWords[] {
  const result: TaggedWords[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, i) => i % folds !== fold);
    const seen = seenWords(others, tags);
    const gold = others.map((sentence) => goldTags(sentence, tags));
    const perceptron = trainTagger(infosOf(others, table, seen), gold, tags.length, epochs);
    const tag = tagger(classTable(perceptron.frozen(freezing)), tags.length, placeFeatures);
    const own = sentences.map((_, i) => i).filter((i) => i % folds === fold);
    const infos = infosOf(
      own.flatMap((i) => sentences[i] ?? []),
      table,
      seen,
    );
    own.forEach((i, at) => {
      result[i] = tag(infos[at] ?? []);
    });
  }
  return result;
}
