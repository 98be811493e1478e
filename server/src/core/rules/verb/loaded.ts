import type { Article, Attribution, Span } from '../../model';
import { neutralCues } from '../neutralCues';
import { replacing, type Rule } from '../rule';

export const loaded: Rule = {
  code: 'verb/loaded',
  severity: 'hint',
  about: 'A verb that judges what was said: claimed, admitted, refuted.',
  why: '“Claimed” casts doubt, “admitted” implies guilt, “refuted” says it was disproved. “Said” takes no side.',
  from: 'AP Stylebook, “said”, “claim”, “refute”; The Guardian and Observer style guide, “claim”, “refute”',
  examples: {
    flagged: ['Keller <flag>claimed</flag> that the bridge is safe.', '“It is safe,” Keller <flag>admitted</flag>.'],
    fine: ['Keller said that the bridge is safe.', '“He claimed it was safe,” Keller said.'],
  },
  check: (article) =>
    article.attributions.flatMap((attribution) => {
      const found = loadedWord(article, attribution);
      if (!found) return [];
      return [
        {
          span: found.span,
          message: `“${found.word}” judges what was said. “${found.neutral}” takes no side.`,
          fixes: [replacing(found.span, found.neutral, `Write “${found.neutral}”`)],
        },
      ];
    }),
};

/** The loaded word of a cue that is a verb: *his claim that* is a noun and stays. */
function loadedWord(
  { text }: Article,
  { cue, source }: Attribution,
): { word: string; neutral: string; span: Span } | undefined {
  if (!cue || !source) return undefined;
  for (const { 0: word, index } of text.slice(cue.start, cue.end).matchAll(/\p{L}+/gu)) {
    const neutral = neutralCues.get(word.toLowerCase());
    const before = text.slice(Math.max(0, cue.start + index - 20), cue.start + index);
    if (
      neutral === undefined ||
      /\b(?:the|a|an|his|her|their|its|this|that|any|no)\s+(?:\p{L}+\s+)?$|['’]s\s+$/iu.test(before)
    )
      continue;
    return { word, neutral, span: { start: cue.start + index, end: cue.start + index + word.length } };
  }
  return undefined;
}
