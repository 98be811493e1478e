import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const weaselWord: Rule = {
  code: 'claim/weasel-word',
  severity: 'off', // news prose is full of them and most are harmless: for those who want to see them
  about: 'A vague quantity or a hedge in the place of a fact.',
  why: '“Some”, “many” and “probably” sound like facts and cannot be wrong.',
  from: 'Wikipedia, “Manual of Style: words to watch”; CoNLL-2010 shared task, weasel sentences',
  examples: {
    flagged: ['The bridge is <flag>probably</flag> unsafe.'],
    fine: ['Two of the three bridges are unsafe.', 'Some 200 people crossed the bridge.'],
  },
  check: (article) =>
    claimHits(article, ['weasel'], (words) => `“${words}” is vague. Give the number, or say who says so.`, 'how so?'),
};
