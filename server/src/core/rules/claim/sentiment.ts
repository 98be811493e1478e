import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const sentiment: Rule = {
  code: 'claim/sentiment',
  severity: 'off',
  about: 'Fears, hopes, criticism, allegations or reports with nobody who has or makes them.',
  why: 'Somebody fears it, somebody criticises it: say who, and a reader can weigh it.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”',
  examples: {
    flagged: ['The bridge was closed <flag>amid growing concern</flag>.'],
    fine: ['Residents wrote to the council that they fear for the bridge.'],
  },
  check: (article) => claimHits(article, ['sentiment'], (words) => `“${words}”: whose? Name somebody.`, 'whose?'),
};
