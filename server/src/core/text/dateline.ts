import type { Tokens } from '../model';

/**
 * Where the text begins after the dateline that a paragraph opens with, or 0. *SUNDVIK, June 5 (Wire) —*: a few words,
 * the first in capitals, and a dash that stands free. They belong to no sentence.
 */
export function afterDateline(paragraph: string, tokens: Tokens): number {
  if (!/^\p{Lu}{3,}$/u.test(paragraph.slice(tokens.starts[0], tokens.ends[0]))) return 0;
  for (let i = 1; i < Math.min(tokens.length - 1, 12); i++) {
    const [start = 0, end = 0] = [tokens.starts[i], tokens.ends[i]];
    const dash = /^[—–-]+$/.test(paragraph.slice(start, end));
    if (dash && tokens.ends[i - 1] !== start && tokens.starts[i + 1] !== end) return end;
  }
  return 0;
}
