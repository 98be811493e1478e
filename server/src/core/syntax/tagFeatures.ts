import { featureOf } from './hash';
import { placeRounds, Seen } from './tagTemplates';
import { featureRounds } from './templates';
import type { WordInfo } from './wordInfo';

/** More than `wordFeatures` ever writes. */
export const wordFeatureLimit = 32;

/** The features of a word that its neighbours have a part in. */
export const placeFeatures = featureRounds(placeRounds);

const before = 7; // stands for the word before the first, and below for the word after the last
const after = 9;
const nothing = -9;

/** Writes the features of a word by itself to `out` and says how many: the same wherever it stands. */
export function wordFeatures(out: Int32Array, word: WordInfo): number {
  const { ambiguity, capital, classes } = word;
  const [suffix1, suffix2, suffix3, suffix4, suffix5] = word.suffixes;
  const [prefix1, prefix2, prefix3] = word.prefixes;
  let n = 0;
  const add = (template: number, a: number, b?: number, c?: number): void => {
    out[n++] = featureOf(template, a, b, c);
  };

  // the word and its parts
  add(0, 1);
  add(1, word.word);
  add(2, word.form);
  add(3, suffix1, capital);
  add(4, suffix2, capital);
  add(5, suffix3, capital);
  add(6, suffix4);
  add(7, suffix5);
  add(8, prefix1);
  add(9, prefix2);
  add(10, prefix3);
  add(11, word.shape);
  add(13, suffix2, word.shape);
  // the tags that training saw it with
  add(32, ambiguity);
  // WordNet's classes
  add(44, classes, capital);
  add(49, classes, suffix3, capital);
  add(52, ambiguity, classes);
  add(54, word.usual, classes);
  add(57, word.sense, capital);
  // groups of words that stand in the same places
  add(60, word.fine, capital);
  add(68, word.middle, suffix2);
  // the tags that its vector lets expect
  add(71, word.guess, capital);
  add(73, word.guess, ambiguity);
  add(77, word.guess, suffix2, capital);
  add(78, word.guess, classes);
  return n;
}

/** Looks at word `i` and its neighbours, for `placeFeatures`: `seen` by `Seen`; `tag1` and `tag2` are the tags before. */
export function seePlace(seen: Int32Array, words: readonly WordInfo[], i: number, tag1: number, tag2: number): void {
  const word = words[i] as WordInfo;
  const previous = i > 0 ? words[i - 1] : undefined;
  const earlier = i > 1 ? words[i - 2] : undefined;
  const next = words[i + 1];
  const second = words[i + 2];
  seen[Seen.word] = word.word;
  seen[Seen.suffix] = word.suffixes[2];
  seen[Seen.shape] = word.shape;
  seen[Seen.capital] = word.capital;
  seen[Seen.ambiguity] = word.ambiguity;
  seen[Seen.classes] = word.classes;
  seen[Seen.usual] = word.usual;
  seen[Seen.guess] = word.guess;
  seen[Seen.group] = word.middle;
  seen[Seen.coarse] = word.coarse;
  seen[Seen.first] = i === 0 ? 1 : 0;
  seen[Seen.tag1] = tag1;
  seen[Seen.tag2] = tag2;
  seen[Seen.previousWord] = previous?.word ?? before;
  seen[Seen.previousSuffix] = previous?.suffixes[2] ?? before;
  seen[Seen.previousShape] = previous?.shape ?? before;
  seen[Seen.previousClasses] = previous?.classes ?? nothing;
  seen[Seen.previousGroup] = previous?.middle ?? nothing;
  seen[Seen.previousFine] = previous?.fine ?? nothing;
  seen[Seen.earlierWord] = earlier?.word ?? before;
  seen[Seen.nextWord] = next?.word ?? after;
  seen[Seen.nextSuffix] = next?.suffixes[2] ?? after;
  seen[Seen.nextShape] = next?.shape ?? after;
  seen[Seen.nextCapital] = next?.capital ?? nothing;
  seen[Seen.nextAmbiguity] = next?.ambiguity ?? nothing;
  seen[Seen.nextClasses] = next?.classes ?? nothing;
  seen[Seen.nextUsual] = next?.usual ?? nothing;
  seen[Seen.nextGuess] = next?.guess ?? nothing;
  seen[Seen.nextGroup] = next?.middle ?? nothing;
  seen[Seen.nextFine] = next?.fine ?? nothing;
  seen[Seen.secondWord] = second?.word ?? after;
  seen[Seen.secondAmbiguity] = second?.ambiguity ?? nothing;
  seen[Seen.secondGroup] = second?.middle ?? nothing;
}
