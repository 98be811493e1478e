import { claimHits } from '../claimHits';
import type { Rule } from '../rule';

export const prediction: Rule = {
  code: 'claim/prediction',
  severity: 'hint',
  about: 'A forecast in the article’s own voice.',
  why: 'How likely a thing is, is somebody’s judgement; say whose, or on what it rests.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”: every statement has a source but established facts',
  examples: {
    flagged: ['The old bridge <flag>is likely to</flag> close.'],
    fine: [
      'Anna Keller said the old bridge is likely to close.',
      'The delegates are bound to the vote of their town.',
      'The most likely site is the old harbour.',
    ],
  },
  check: (article) =>
    claimHits(
      article,
      ['prediction'],
      (words) => `“${words}”: who says so? Name a source.`,
      'who says so?',
      ({ start, trigger: { end } }, words) =>
        !/\bif\b/i.test(
          article.text
            .slice(Math.max(0, start - 150), end)
            .split(/[.!?]\s/)
            .at(-1) ?? '',
        ) &&
        !/^most likely$/i.test(words) &&
        !isBound.test(words + article.text.slice(end, end + 5)),
    ),
};

const isBound = /bound to (?:the|an?|its|his|her|their) ?/i; // a duty, no forecast
