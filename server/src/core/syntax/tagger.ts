import type { Scorer } from './classTable';
import { tagFeatureLimit, tagFeatures } from './tagFeatures';
import type { WordInfo } from './wordInfo';

/** Stands for the tags of the words before the first. */
export const noTag = 255;

/** The best of the first `count` scores; the lowest index where several are. */
export function bestOf(scores: Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** Tags words from left to right with the joint tag (universal and Penn) that scores best. */
export function tagger(scorer: Scorer, tagCount: number): (words: readonly WordInfo[]) => Uint8Array {
  const features = new Int32Array(tagFeatureLimit);
  const scores = new Float64Array(tagCount);
  return (words) => {
    const tags = new Uint8Array(words.length);
    let tag1 = noTag;
    let tag2 = noTag;
    words.forEach(({ onlyTag }, i) => {
      let tag = onlyTag;
      if (tag < 0) {
        scorer.score(features, tagFeatures(features, words, i, tag1, tag2), scores);
        tag = bestOf(scores, tagCount);
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    });
    return tags;
  };
}
