import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const unattributed: Rule = {
  code: 'claim/unattributed',
  severity: 'information',
  about: 'An expectation or hearsay given as news, with nobody named for it.',
  why: 'Somebody expects it or has heard it; a reader must know who.',
  from: 'AP Stylebook, “anonymous sources”; Reuters Handbook, “rumours”',
  examples: {
    flagged: [
      '<flag>There are expectations for</flag> progress.',
      'The mayor <flag>reportedly</flag> left the country.',
    ],
    fine: ['Anna Keller said she expects progress.', 'The mayor left the country, her office said.'],
  },
  check: (article) =>
    claimHits(
      article,
      ['expectation', 'hearsay'],
      (words) => `“${words}”: according to whom? Name a source.`,
      'according to whom?',
    ),
};
