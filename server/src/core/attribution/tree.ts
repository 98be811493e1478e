import { type Relation, relationNames } from '../syntax/names';
import type { Range, Reading } from './reading';

/** The dependency tree of one sentence, in the article's token numbers. */
export interface Tree {
  readonly range: Range;
  /** The token that `i` hangs on; -1 for the root. */
  head(i: number): number;
  label(i: number): Relation;
  /** What hangs on `i`, in text order. */
  children(i: number): readonly number[];
  /** The stretch that `i` and all below it cover. */
  cover(i: number): Range;
}

/** The tree of the sentence that token `i` is in; absent without a model. */
export function treeAt(reading: Reading, i: number): Tree | undefined {
  return reading.treeOf(reading.sentenceOf(i));
}

const noChildren: readonly number[] = [];

/** Builds the tree of one sentence from the model's reading; `first` is the article's number of its first token. */
export function treeOf(
  first: number,
  syntax: { readonly length: number; readonly heads: Int16Array; readonly labels: Uint8Array },
): Tree {
  const { length, heads, labels } = syntax;
  const children = new Array<number[] | undefined>(length); // half of all tokens are leaves
  const from = new Int32Array(length);
  const to = new Int32Array(length);
  const above = (own: number): number => heads[own] ?? -1;
  for (let own = 0; own < length; own++) {
    from[own] = own;
    to[own] = own + 1;
    const up = above(own);
    if (up >= 0) (children[up] ??= []).push(first + own);
  }
  // Each token widens all above it; trees are shallow, so this stays linear in practice and bounded by depth.
  for (let own = 0; own < length; own++)
    for (let up = above(own), steps = 0; up >= 0 && steps < 60; up = above(up), steps++) {
      if ((from[up] ?? 0) > own) from[up] = own;
      if ((to[up] ?? 0) < own + 1) to[up] = own + 1;
    }
  return {
    range: { from: first, to: first + length },
    head: (i) => {
      const up = above(i - first);
      return up < 0 ? -1 : first + up;
    },
    label: (i) => relationNames[labels[i - first] ?? -1] ?? 'dep',
    children: (i) => children[i - first] ?? noChildren,
    cover: (i) => ({ from: first + (from[i - first] ?? 0), to: first + (to[i - first] ?? 0) }),
  };
}

/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export const base = (label: Relation): string => label.split(':')[0] ?? label;
