import type { SyntaxModel } from '../lexicon/syntaxModel';
import { withTree } from './withTree';

/** The model, reading each word as `spellings` writes it: what it was trained on is spelt so. Lemmas stay as written. */
export const respelt = (model: SyntaxModel, spellings: ReadonlyMap<string, string>): SyntaxModel => ({
  analyze(words) {
    const read = model.analyze(words.map((word) => spellings.get(word) ?? word));
    const { length, tags, fine } = read;
    const lemma = (i: number): string => (spellings.has(words[i] ?? '') ? (words[i] ?? '') : read.lemma(i));
    return withTree({ length, tags, fine, lemma }, () => read);
  },
});
