import type { Layout } from './layout';

/**
 * The token after the dateline that a sentence of tokens `first` to `end` opens with, or `first`. *SUNDVIK, June 5 —*: a
 * few words, the first in capitals, and a dash that stands free. They belong to no sentence.
 */
export function afterDateline({ text, tokens }: Pick<Layout, 'text' | 'tokens'>, first: number, end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(text.slice(tokens.starts[first], tokens.ends[first]))) return first;
  for (let i = first + 1; i < Math.min(end - 1, first + 10); i++) {
    const dash = /^[—–-]+$/.test(text.slice(tokens.starts[i], tokens.ends[i]));
    if (dash && tokens.ends[i - 1] !== tokens.starts[i] && tokens.ends[i] !== tokens.starts[i + 1]) return i + 1;
  }
  return first;
}
