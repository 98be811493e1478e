import type { SeenWords, WordInfo } from '../../server/src/core/syntax/wordInfo';
import { lowerOf, WordInfos } from '../../server/src/core/syntax/wordInfo';
import { hashOf } from '../../server/src/core/syntax/hash';
import { seePlace, wordFeatureLimit, wordFeatures } from '../../server/src/core/syntax/tagFeatures';
import { placeRounds, Seen } from '../../server/src/core/syntax/tagTemplates';
import { featureRounds, together } from '../../server/src/core/syntax/templates';
import { bestOf, noTag } from '../../server/src/core/syntax/tagger';
import type { WordTable } from '../../server/src/core/syntax/wordTable';
import { ClassPerceptron } from './classPerceptron';
import { randomFrom, shuffled } from './random';
import type { TreebankSentence } from './treebank';

/** The features of a place as training goes by them. */
export const placeFeatures = featureRounds(together(placeRounds));

/** Joint tags (`NOUN|NN`) that are seen often enough, the most frequent first. */
export function jointTags(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of sentences)
    upos.forEach((tag, i) => counts.set(`${tag}|${xpos[i]}`, (counts.get(`${tag}|${xpos[i]}`) ?? 0) + 1));
  return [...counts]
    .filter(([, count]) => count >= 8)
    .sort(byCount)
    .map(([tag]) => tag);
}

const byCount = ([a, countA]: readonly [string, number], [b, countB]: readonly [string, number]): number =>
  countB - countA || (a < b ? -1 : 1);

/** The gold tags of a sentence as indices into `tags`; a pair too rare for the list becomes its word class's usual one. */
export function goldTags({ upos, xpos }: TreebankSentence, tags: readonly string[]): Uint8Array {
  return Uint8Array.from(upos, (tag, i) => {
    const exact = tags.indexOf(`${tag}|${xpos[i]}`);
    return exact >= 0
      ? exact
      : Math.max(
          0,
          tags.findIndex((joint) => joint.startsWith(`${tag}|`)),
        );
  });
}

/** What training knows of the words of `sentences`: the tags each is seen with, and which are seen often. */
export function seenWords(sentences: readonly TreebankSentence[], tags: readonly string[]): SeenWords {
  const counts = new Map<string, Map<number, number>>();
  for (const sentence of sentences) {
    const gold = goldTags(sentence, tags);
    sentence.forms.forEach((form, i) => {
      const lower = lowerOf(form);
      const own = counts.get(lower) ?? new Map<number, number>();
      counts.set(lower, own.set(gold[i] ?? 0, (own.get(gold[i] ?? 0) ?? 0) + 1));
    });
  }
  const ambiguity = new Map<number, number>();
  const onlyTag = new Map<number, number>();
  const common = new Set<number>();
  const classIds = new Map<string, number>();
  for (const [word, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    const ranked = [...own].sort(([a, countA], [b, countB]) => countB - countA || a - b);
    if (total >= 2) common.add(hashOf(word));
    if (total < 3) continue;
    const kept = ranked.filter(([, count]) => count / total >= 0.04).slice(0, 4);
    const key = kept.map(([tag]) => tag).join();
    if (!classIds.has(key)) classIds.set(key, classIds.size);
    ambiguity.set(hashOf(word), classIds.get(key) ?? 0);
    const [top] = ranked;
    if (top && total >= 40 && top[1] / total >= 0.998) onlyTag.set(hashOf(word), top[0]);
  }
  return { ambiguity, onlyTag, common };
}

/** The words of each sentence as the features see them. */
export function infosOf(
  sentences: readonly TreebankSentence[],
  table: WordTable,
  seen: SeenWords,
): readonly (readonly WordInfo[])[] {
  const infos = new WordInfos(table, seen);
  return sentences.map(({ forms }) => forms.map((form) => infos.of(form)));
}

/** Trains a tagger on its own predictions to the left: it learns to live with its errors. */
export function trainTagger(
  infos: readonly (readonly WordInfo[])[],
  gold: readonly Uint8Array[],
  tagCount: number,
  epochs: number,
): ClassPerceptron {
  const perceptron = new ClassPerceptron(tagCount);
  const features = new Int32Array(wordFeatureLimit + placeFeatures.size);
  const seen = new Int32Array(Seen.count);
  const scores = new Float64Array(tagCount);
  const random = randomFrom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(infos.length, random)) {
      const words = infos[at] ?? [];
      let tag1 = noTag;
      let tag2 = noTag;
      words.forEach(({ onlyTag }, i) => {
        let tag = onlyTag;
        if (tag < 0) {
          const right = gold[at]?.[i] ?? 0;
          perceptron.tick();
          const own = wordFeatures(features, words[i] as WordInfo);
          const count = own + placeFeatures.size;
          seePlace(seen, words, i, tag1, tag2);
          placeFeatures.write(features.subarray(own), seen, 0, placeFeatures.size);
          perceptron.score(features, count, scores);
          tag = bestOf(scores, tagCount);
          if (tag !== right) {
            perceptron.update(features, count, right, 1);
            perceptron.update(features, count, tag, -1);
          }
        }
        tag2 = tag1;
        tag1 = tag;
      });
    }
  }
  return perceptron;
}
