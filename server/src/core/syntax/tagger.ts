import type { Scorer } from './classTable';
import { placeFeatures, tagFeatureLimit, wordFeatures } from './tagFeatures';
import type { WordInfo } from './wordInfo';

/** Stands for the tags of the words before the first. */
export const noTag = 255;

/** The best of the first `count` scores; the lowest index where several are. */
export function bestOf(scores: Int32Array | Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** The joint tag (universal and Penn) of each word, and the one that it had nearly become; `noTag` where none was near. */
export interface TaggedWords {
  readonly best: Uint8Array;
  readonly other: Uint8Array;
}

const near = 0.6; // of the best score

/** The tag that scores best but for `best`, where it scores nearly as much. */
function nearlyBest(scores: Int32Array, count: number, best: number): number {
  let other = noTag;
  let highest = near * (scores[best] as number);
  for (let i = 0; i < count; i++) {
    if (i === best || (scores[i] as number) < highest) continue;
    highest = scores[i] as number;
    other = i;
  }
  return other;
}

/**
 * Tags words from left to right with the joint tag that scores best. What a word scores by itself is kept with it: a third
 * of the features, and those with the most weights.
 */
export function tagger(scorer: Scorer, tagCount: number): (words: readonly WordInfo[]) => TaggedWords {
  const features = new Int32Array(tagFeatureLimit);
  const scores = new Int32Array(tagCount);
  const alone = new WeakMap<WordInfo, Int16Array>();
  const scoreAlone = (word: WordInfo): void => {
    const known = alone.get(word);
    if (known) return scores.set(known);
    scores.fill(0);
    scorer.add(features, wordFeatures(features, word), scores);
    alone.set(word, Int16Array.from(scores));
  };
  return (words) => {
    const tags = new Uint8Array(words.length);
    const other = new Uint8Array(words.length).fill(noTag);
    let tag1 = noTag;
    let tag2 = noTag;
    words.forEach((word, i) => {
      let tag = word.onlyTag;
      if (tag < 0) {
        scoreAlone(word);
        scorer.add(features, placeFeatures(features, 0, words, i, tag1, tag2), scores);
        tag = bestOf(scores, tagCount);
        other[i] = nearlyBest(scores, tagCount, tag);
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    });
    return { best: tags, other };
  };
}
