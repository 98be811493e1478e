import type { Scorer } from './classTable';
import { placeFeatures, seePlace, wordFeatureLimit, wordFeatures } from './tagFeatures';
import { Seen } from './tagTemplates';
import type { FeatureRounds } from './templates';
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

/** Whether none of the first `count` scores but `best` is nearer to it than \`by\`. */
function leads(scores: Int32Array, count: number, best: number, by: number): boolean {
  const bar = (scores[best] as number) - by;
  for (let i = 0; i < count; i++) if ((scores[i] as number) > bar && i !== best) return false;
  return true;
}

/**
 * Tags words from left to right with the joint tag that scores best. What a word scores by itself is kept with it: a third
 * of the features, and those with the most weights. Where a tag then leads by far, not all of the others are looked up.
 */
export function tagger(
  scorer: Scorer,
  tagCount: number,
  places: FeatureRounds = placeFeatures,
): (words: readonly WordInfo[]) => TaggedWords {
  const features = new Int32Array(Math.max(wordFeatureLimit, places.size));
  const seen = new Int32Array(Seen.count);
  const scores = new Int32Array(tagCount);
  const alone = new WeakMap<WordInfo, Int16Array>();
  const scoreAlone = (word: WordInfo): void => {
    const known = alone.get(word);
    if (known) return scores.set(known);
    scores.fill(0);
    scorer.add(features, wordFeatures(features, word), scores);
    alone.set(word, Int16Array.from(scores));
  };
  const tagAt = (words: readonly WordInfo[], i: number, tag1: number, tag2: number): number => {
    scoreAlone(words[i] as WordInfo);
    seePlace(seen, words, i, tag1, tag2);
    let best = noTag;
    for (const { start, end, enough } of places.rounds) {
      places.write(features, seen, start, end);
      scorer.add(features, end - start, scores);
      best = bestOf(scores, tagCount);
      if (leads(scores, tagCount, best, enough)) break;
    }
    return best;
  };
  return (words) => {
    const tags = new Uint8Array(words.length);
    const other = new Uint8Array(words.length).fill(noTag);
    let tag1 = noTag;
    let tag2 = noTag;
    words.forEach((word, i) => {
      let tag = word.onlyTag;
      if (tag < 0) {
        tag = tagAt(words, i, tag1, tag2);
        other[i] = nearlyBest(scores, tagCount, tag);
      }
      tags[i] = tag;
      tag2 = tag1;
      tag1 = tag;
    });
    return { best: tags, other };
  };
}
