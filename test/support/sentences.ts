import type { SentenceSyntax } from '../../server/src/core/lexicon/syntaxModel';
import { relationNames, uposNames, xposNames } from '../../server/src/core/syntax/names';

/** The tokens of a sentence written with a blank between any two. */
export const tokens = (sentence: string): readonly string[] => sentence.split(' ').filter(Boolean);

/** A reading as text: each token with its word class, as `dogs/NOUN`. */
export const withClasses = (sentence: string, { tags }: SentenceSyntax): string =>
  tokens(sentence)
    .map((token, i) => `${token}/${uposNames[tags[i] ?? -1]}`)
    .join(' ');

/** A reading as text: each token with its Penn tag, as `dogs/NNS`. */
export const withFineTags = (sentence: string, { fine }: SentenceSyntax): string =>
  tokens(sentence)
    .map((token, i) => `${token}/${xposNames[fine[i] ?? -1]}`)
    .join(' ');

/** The arcs of a reading, one a line: `nsubj(said, minister)`. */
export function arcsOf(sentence: string, { heads, labels }: SentenceSyntax): readonly string[] {
  const words = tokens(sentence);
  return words.map((word, i) => `${relationNames[labels[i] ?? -1]}(${words[heads[i] ?? -1] ?? ''}, ${word})`);
}

/** What keeps a reading from being one tree, in words; `undefined` for a tree. An empty reading is one. */
export function treeFault({ length, heads, labels }: SentenceSyntax): string | undefined {
  const roots = [...heads.keys()].filter((i) => heads[i] === -1);
  if (length === 0) return undefined;
  if (roots.length !== 1) return `${roots.length} roots`;
  for (const i of heads.keys()) {
    if (relationNames[labels[i] ?? -1] === undefined) return `token ${i} has no label`;
    let steps = 0;
    for (let at = i; heads[at] !== -1; at = heads[at] ?? -2, steps++)
      if (steps > length || at < 0 || at >= length) return `token ${i} does not lead to the root`;
  }
  return undefined;
}
