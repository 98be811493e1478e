import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const vague: Rule = {
  code: 'source/vague',
  severity: 'information',
  about: 'A source that nobody could ring up: critics, some people, it is thought.',
  why: 'Readers cannot weigh what unnamed people are said to think, and nobody can check it.',
  from: 'AP Stylebook, “anonymous sources”; Reuters Handbook, “sourcing”; Ganter & Strube 2009 on weasel words',
  examples: {
    flagged: [
      '<flag>Critics say</flag> the bridge is unsafe.',
      '<flag>It is widely thought</flag> that the bridge is unsafe.',
    ],
    fine: ['Engineer Anna Keller said the bridge is unsafe.', '“Critics say it is unsafe,” Keller said.'],
  },
  check: (article) =>
    claimHits(article, ['vague-source'], (words) => `“${words}” names nobody. Say who, or leave it out.`, 'who?'),
};
