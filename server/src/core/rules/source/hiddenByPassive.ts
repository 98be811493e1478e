import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const hiddenByPassive: Rule = {
  code: 'source/hidden-by-passive',
  severity: 'hint',
  about: 'A passive that leaves out who said, thought or decided it.',
  why: 'The passive lets an opinion or a decision stand as if it were nobody’s.',
  from: 'BBC News style guide, “active and passive”; Reuters Handbook, “sourcing”',
  examples: {
    flagged: [
      '<flag>It was not specified</flag> when the bridge will open.',
      'The dam <flag>is considered</flag> a danger.',
    ],
    fine: ['The council did not say when the bridge will open.', 'It was decided by the council to close the bridge.'],
  },
  check: (article) =>
    claimHits(article, ['hidden-by-passive'], (words) => `“${words}”: by whom? Name who did.`, 'by whom?'),
};
