import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const hiddenByPassive: Rule = {
  code: 'source/hidden-by-passive',
  severity: 'off', // half of those read hid nobody whom a reader would miss
  about: 'A passive that leaves out who said, thought or decided it.',
  why: 'The passive lets an opinion or a decision stand as if it were nobody’s.',
  from: 'BBC News style guide, “Active and passive”',
  examples: {
    flagged: [
      '<flag>It was not specified</flag> when the bridge will open.',
      'The dam <flag>is considered</flag> a danger.',
    ],
    fine: [
      'The council did not say when the bridge will open.',
      'It was decided by the council to close the bridge.',
      'Asked about the bridge, Keller left.', // the asker is the reporter
    ],
  },
  check: (article) =>
    claimHits(
      article,
      ['hidden-by-passive'],
      (words) => `“${words}”: by whom? Name who did.`,
      'by whom?',
      ({ pattern }, words) => pattern !== whenAsked && hides.test(words),
    ),
};

const whenAsked = 'when-asked';

/** Opinions and decisions. Others that the claims stage finds (*is best known for*, *was seen there*) hide nobody. */
const hides =
  /(?:considered|regarded|viewed|perceived|deemed|hailed|touted|thought|believed|described|portrayed|praised|criticised|criticized|decided|disclosed|specified|seen as|agreed that)(?: (?:as|to|a|an|the|one))?$/i;
