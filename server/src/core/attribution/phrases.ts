import type { CuePhrase, CueWords } from '../lexicon/cueWords';
import { perLanguage } from '../lexicon/perLanguage';
import type { Reading } from './reading';

/** The phrase of the lexicon that begins at token `i`: *according to*. Of several the first in the table. */
export const phraseAt = (reading: Reading, i: number): CuePhrase | undefined =>
  byFirstWord(reading.words)
    .get(reading.lower(i))
    ?.find(({ words }) => words.every((word, k) => reading.lower(i + k) === word));

/** The table by the first word: every token of an article is asked about. */
const byFirstWord = perLanguage((words: CueWords): ReadonlyMap<string, readonly CuePhrase[]> => {
  const index = new Map<string, CuePhrase[]>();
  for (const phrase of words.phrases) {
    const [first = ''] = phrase.words;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
});
