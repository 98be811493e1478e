import type { SentenceSyntax } from '../lexicon/syntaxModel';

export type SentenceTree = Pick<SentenceSyntax, 'heads' | 'labels'>;

/** A reading whose tree is made when it is first asked for: of one sentence in five only the tags are. */
export function withTree(
  tagged: Omit<SentenceSyntax, keyof SentenceTree>,
  makeTree: () => SentenceTree,
): SentenceSyntax {
  let made: SentenceTree | undefined;
  const tree = (): SentenceTree => (made ??= makeTree());
  return {
    ...tagged,
    get heads() {
      return tree().heads;
    },
    get labels() {
      return tree().labels;
    },
  };
}
