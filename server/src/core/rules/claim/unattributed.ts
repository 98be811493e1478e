import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const unattributed: Rule = {
  code: 'claim/unattributed',
  severity: 'information',
  about: 'An expectation or hearsay given as news, with nobody named for it.',
  why: 'Somebody expects it or has heard it; a reader must know who.',
  from: 'Reuters Handbook, “Accuracy: reporting rumours”; AP on attribution: disputable facts have a named source',
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
      ({ trigger: { start } }) => !isNoNews.test(article.text.slice(Math.max(0, start - 30), start)),
    ),
};

/** *might have been expected* tells what was not so, *things that are expected to happen* of no one thing. */
const isNoNews = /(?:\b(?:might|could|would|should) have|\bthings that)\s$/i;
