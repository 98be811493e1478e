import type { TextWords } from '../lexicon/textWords';

const capital = /^\p{Lu}/u;
const reach = 24; // characters looked at after the stop

/**
 * Does the full stop at `stop` belong to the word before it, which begins at `start`, as in *Gen.* or *J.*?
 * The answer is the same for tokens and for sentences. Letters with stops between (*U.S.*) are no question of words.
 */
export function isAbbreviation(paragraph: string, start: number, stop: number, words: TextWords): boolean {
  if (stop - start > 5) return false; // no abbreviation of one word is longer
  const written = paragraph.slice(start, stop);
  const word = written.toLowerCase();
  const upper = capital.test(written);
  if (words.lowerAbbreviations.has(word))
    return written.length > 1 || /^\s*[\d\p{L}]/u.test(paragraph.slice(stop + 1, stop + 4));
  if (upper && (words.titles.has(word) || words.abbreviations.has(word))) return true;
  if (words.beforeFigures.has(word) && /^\s?\d/.test(paragraph.slice(stop + 1, stop + 3))) return true;
  return upper && written.length === 1 && isInitial(paragraph, start, stop, words);
}

/** *J. Berg* and *Anna J. Berg*, but not *Plan B. The town …*: before a name and no word that begins a sentence. */
function isInitial(paragraph: string, start: number, stop: number, words: TextWords): boolean {
  const after = paragraph.slice(stop + 1, stop + reach);
  if (/^\p{Lu}\./u.test(after)) return true; // J.K.
  const next = /^\s+(\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(after)?.[1];
  return (
    next !== undefined &&
    !(next.length > 1 && words.starters.has(next.toLowerCase())) &&
    !/\p{L}/u.test(paragraph.charAt(start - 1))
  );
}

/** Does the text after an abbreviation (`word`, in lower case and without its last stop) go on with the sentence? */
export function goesOnAfterAbbreviation(word: string, after: string, words: TextWords): boolean {
  const next = /^[“"‘'(«]*(\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(after)?.[1]?.toLowerCase();
  if (next === undefined) return /^[\d$€£#(&]/.test(after);
  return words.neverLast.has(word) || !(words.starters.has(next) || words.oftenLast.has(word));
}
