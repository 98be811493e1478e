import type { CuePhrase } from '../cueWords';

/** Phrases that are followed by their source. The first that fits is taken, so a longer one stands before its part. */
// prettier-ignore
export const cuePhrases = [
  { words: ['according', 'to'],               class: 'speech' },
  { words: ['in', 'the', 'words', 'of'],      class: 'speech' },
  { words: ['in', 'the', 'view', 'of'],       class: 'thought' },
  { words: ['in', 'the', 'opinion', 'of'],    class: 'thought' },
  { words: ['in', 'the', 'eyes', 'of'],       class: 'thought' },
] as const satisfies readonly CuePhrase[];
