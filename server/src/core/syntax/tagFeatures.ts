import { featureOf } from './hash';
import type { WordInfo } from './wordInfo';

/** More than `wordFeatures` and `placeFeatures` ever write together. */
export const tagFeatureLimit = 96;

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

/**
 * Writes the features of word `i` that its neighbours have a part in to `out`, from index `from` on, and says where they
 * end; `tag1` and `tag2` are the tags of the two words before.
 */
export function placeFeatures(
  out: Int32Array,
  from: number,
  words: readonly WordInfo[],
  i: number,
  tag1: number,
  tag2: number,
): number {
  const word = words[i] as WordInfo;
  const previous = words[i - 1];
  const next = words[i + 1];
  const second = words[i + 2];
  const previousWord = previous?.word ?? before;
  const earlierWord = words[i - 2]?.word ?? before;
  const nextWord = next?.word ?? after;
  const secondWord = second?.word ?? after;
  const { ambiguity, capital, classes } = word;
  const suffix3 = word.suffixes[2];
  const nextAmbiguity = next?.ambiguity ?? nothing;
  const secondAmbiguity = second?.ambiguity ?? nothing;
  const nextClasses = next?.classes ?? nothing;
  const first = i === 0 ? 1 : 0;
  let n = from;
  const add = (template: number, a: number, b?: number, c?: number): void => {
    out[n++] = featureOf(template, a, b, c);
  };

  // its place
  add(12, capital, first);
  // tags so far
  add(14, tag1);
  add(15, tag1, tag2);
  add(16, tag2);
  add(17, tag1, word.word);
  add(18, tag1, suffix3);
  // words around
  add(19, previousWord);
  add(20, earlierWord);
  add(21, nextWord);
  add(22, secondWord);
  add(23, word.word, nextWord);
  add(24, previousWord, word.word);
  add(25, word.word, earlierWord, previousWord);
  add(26, word.word, nextWord, secondWord);
  add(27, next?.suffixes[2] ?? after);
  add(28, next?.shape ?? after);
  add(29, previous?.suffixes[2] ?? before);
  add(30, previous?.shape ?? before);
  add(31, word.shape, next?.capital ?? nothing);
  // the tags that training saw each word with
  add(33, ambiguity, tag1);
  add(34, ambiguity, tag1, tag2);
  add(35, ambiguity, nextAmbiguity);
  add(36, ambiguity, nextAmbiguity, tag1);
  add(37, ambiguity, nextAmbiguity, secondAmbiguity);
  add(38, nextAmbiguity, secondAmbiguity);
  add(39, ambiguity, nextWord);
  add(40, ambiguity, previousWord);
  add(41, ambiguity, nextAmbiguity, suffix3);
  add(42, suffix3, nextAmbiguity);
  add(43, previousWord, ambiguity, nextWord);
  // WordNet's classes
  add(45, classes, tag1, capital);
  add(46, classes, tag1, tag2);
  add(47, classes, nextClasses, capital);
  add(48, nextClasses, nextAmbiguity);
  add(50, classes, nextClasses, tag1);
  add(51, classes, nextWord, tag1);
  add(53, previous?.classes ?? nothing, classes);
  add(55, word.usual, classes, tag1);
  add(56, word.usual, ambiguity, next?.usual ?? nothing);
  // groups of words that stand in the same places
  add(61, word.middle, capital, first);
  add(62, word.coarse, capital, tag1);
  add(63, next?.fine ?? nothing);
  add(64, next?.middle ?? nothing, ambiguity);
  add(65, previous?.middle ?? nothing, ambiguity);
  add(66, word.middle, tag1);
  add(67, word.middle, next?.middle ?? nothing);
  add(69, previous?.fine ?? nothing);
  add(70, second?.middle ?? nothing);
  // the tags that its vector lets expect
  add(72, word.guess, tag1);
  add(74, word.guess, tag1, tag2);
  add(75, word.guess, next?.guess ?? nothing, capital);
  add(76, word.guess, nextAmbiguity);
  add(79, word.guess, nextWord);
  return n;
}
