import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const superlative: Rule = {
  code: 'claim/superlative',
  severity: 'off',
  about: 'Praise or a superlative given as fact.',
  why: 'The first, the largest and the best are claims: say who measured.',
  from: 'Wikipedia, “Manual of Style: words to watch”; BBC News style guide, “Superlatives”',
  examples: {
    flagged: ['It is <flag>one of the most</flag> beautiful bridges.'],
    fine: ['It is the second bridge over the Lenn.'],
  },
  check: (article) =>
    claimHits(
      article,
      ['superlative'],
      (words) => `“${words}” is a judgement. Say whose, or give the figure.`,
      'says who?',
    ),
};
