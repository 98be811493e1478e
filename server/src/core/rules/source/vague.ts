import type { Article, Claim } from '../../model';
import { claimHits } from '../claimHits';
import type { Rule } from '../rule';
import { sentenceIndexAt } from '../sentenceAt';

export const vague: Rule = {
  code: 'source/vague',
  severity: 'information',
  about: 'A source that nobody could ring up: critics, some people, it is thought.',
  why: 'Readers cannot weigh what unnamed people are said to think, and nobody can check it.',
  from: 'AP Stylebook, “anonymous sources”; Reuters Handbook, “The essentials of Reuters sourcing”; Ganter & Strube 2009 on weasel words',
  examples: {
    flagged: [
      '<flag>Critics say</flag> the bridge is unsafe.',
      '<flag>It is widely thought</flag> that the bridge is unsafe.',
    ],
    fine: [
      'Engineer Anna Keller said the bridge is unsafe.',
      '“Critics say it is unsafe,” Keller said.',
      'Critics say the bridge is unsafe. “It will fall,” said Anna Keller, an engineer.', // one of them is named
      'A poll of drivers shows that many voters believe the bridge is unsafe.',
    ],
  },
  check: (article) =>
    claimHits(
      article,
      ['vague-source'],
      (words) => `“${words}” names nobody. Say who, or leave it out.`,
      'who?',
      (claim, words) => !known.test(words) && !isPlain(article, claim, words) && !isSpelledOut(article, claim),
    ),
};

/** Some of a group that the article has named, and one of several views that it tells. */
const known = /\b(?:some|many|most|several) of the\b|^one (?:view|theory)$|^by (?:some|several|many) people$/i;

/** Whether a count stands behind the words, or they only join somebody who is named: *Keller and her supporters*. */
function isPlain(article: Article, { trigger }: Claim, words: string): boolean {
  const { text, sentences } = article;
  const at = sentenceIndexAt(article, trigger.start);
  const from = sentences[Math.max(0, at - 1)]?.start ?? 0;
  const before = text.slice(Math.max(from, trigger.start - 300), trigger.start);
  if (/\b(?:and|or) (?:h(?:is|er)|their|its|the)?\s*$/.test(before) && !/^(?:some|many|most|several)\b/i.test(words))
    return true;
  const rest = text.slice(trigger.end, sentences[at]?.end ?? trigger.end);
  return /\b(?:people|voters|many|most|some|others)\b/i.test(words) && counted.test(before + rest);
}
const counted = /\b(?:polls?|polled|surveys?|surveyed|percent|per cent|respondents)\b|\d\s?%/i;

/** Whether the next sentence names one of them and what they say: the vague words lead up to it. */
function isSpelledOut(article: Article, { trigger }: Claim): boolean {
  const { sentences, attributions } = article;
  const next = sentences[sentenceIndexAt(article, trigger.start) + 1];
  return (
    next !== undefined &&
    attributions.some(
      ({ source, kind, content: [content], nested }) =>
        source?.kind === 'name' &&
        kind === 'direct' &&
        !nested &&
        content.start >= next.start &&
        content.start < next.end,
    )
  );
}
