import type { Article, Span } from '../../model';
import { replacing, type Rule } from '../rule';

export const tenseShift: Rule = {
  code: 'verb/tense-shift',
  severity: 'off',
  about: 'One “says” among many “said”, or the other way round.',
  why: 'An article that goes back and forth between the tenses reads as if two people wrote it.',
  from: 'The Guardian and Observer style guide, “reported speech”',
  examples: {
    flagged: [
      '“It is unsafe,” Anna Keller said. “It will close,” she said. “We are sure,” she said. “It is sad,” Paul Stone <flag>says</flag>.',
    ],
    fine: [
      '“It is unsafe,” Anna Keller said. “It is sad,” Paul Stone says.',
      '“It is unsafe,” Anna Keller says. “It will close,” she says.',
    ],
  },
  check: (article) => {
    const cues = cuesIn(article);
    const past = cues.filter(({ tense }) => tense === 'said');
    const present = cues.filter(({ tense }) => tense === 'says');
    const [few, many] = past.length < present.length ? [past, present] : [present, past];
    const [first] = many;
    if (!first || few.length === 0 || few.length * most > many.length) return [];
    return few.map(({ span, tense }) => {
      const right = tense === 'said' ? 'says' : 'said';
      return {
        span,
        message: `The article has “${right}” nearly everywhere. Keep to one tense.`,
        fixes: [replacing(span, right, `Write “${right}”`)],
        related: [{ span: first.span, message: `“${right}” here.` }],
      };
    });
  },
};

const most = 3; // how many times rarer the other tense must be

/** The cues of quotations that are *said* or *says* alone, outside headlines. */
const cuesIn = ({
  text,
  attributions,
  paragraphs,
}: Article): readonly { readonly span: Span; readonly tense: string }[] => {
  const headline = paragraphs.length > 1 ? (paragraphs[0]?.end ?? 0) : 0;
  return attributions.flatMap(({ cue, kind, nested }) => {
    if (!cue || nested || kind !== 'direct' || cue.start < headline) return [];
    const tense = text.slice(cue.start, cue.end).toLowerCase();
    return tense === 'said' || tense === 'says' ? [{ span: { start: cue.start, end: cue.end }, tense }] : [];
  });
};
