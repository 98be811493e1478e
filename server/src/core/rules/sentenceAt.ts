import type { Article } from '../model';

/** The index of the sentence in which `offset` lies, or else of the last before it; -1 before the first. */
export function sentenceIndexAt({ sentences }: Pick<Article, 'sentences'>, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
