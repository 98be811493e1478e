import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const appearance: Rule = {
  code: 'claim/appearance',
  severity: 'off',
  about: 'How a thing seems, without saying to whom.',
  why: 'What “seems” so to a reporter is the reporter’s view; say what was seen or who thinks so.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”',
  examples: {
    flagged: ['The bridge <flag>seems</flag> unsafe.'],
    fine: ['The bridge has three cracks.', 'She appeared in court on Monday.'],
  },
  check: (article) =>
    claimHits(article, ['appearance'], (words) => `“${words}”: to whom? Say what shows it.`, 'to whom?'),
};
