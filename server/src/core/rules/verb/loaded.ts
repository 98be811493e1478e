import type { Article, Attribution, Span } from '../../model';
import { neutralCues } from '../neutralCues';
import { replacing, type Rule } from '../rule';

export const loaded: Rule = {
  code: 'verb/loaded',
  severity: 'hint',
  about: 'A verb that judges what was said: claimed, admitted, refuted.',
  why: '“Claimed” casts doubt, “admitted” implies guilt, “refuted” says it was disproved. “Said” takes no side.',
  from: 'AP Stylebook, “refute”; The Guardian and Observer style guide, “refute”, “said”',
  examples: {
    flagged: ['Keller <flag>claimed</flag> that the bridge is safe.', '“It is safe,” Keller <flag>admitted</flag>.'],
    fine: [
      'Keller said that the bridge is safe.',
      '“He claimed it was safe,” Keller said.',
      'Keller claimed the prize on Monday.', // took it
      'Stone asked Keller to admit that the bridge is unsafe.', // nobody has said it
    ],
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

/** Reported content with a verb of its own: *claimed that …*, *claimed it was*; *claimed victory* reports nothing. */
const isClause =
  /^(?:that|he|she|it|they|we|I|there)\b|^(?:(?!\b(?:who|which|that|for|as|after|and)\b)[^,;])*?(?:\b(?:am|is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|should|must)\b|n['’]t\b)/u;
/** *to admit*, *must concede*: what somebody is yet to say, or refuses to. */
const unsaid =
  /\b(?:to|not|never|must|should|would|could|will|can|may|might|n['’]t|did|didn['’]t|doesn['’]t|wouldn['’]t)\s+$/iu;

/** The loaded word of a cue that is a verb: *his claim that* is a noun and stays. */
function loadedWord(
  article: Article,
  { cue, source, content: [content], kind }: Attribution,
): { word: string; neutral: string; span: Span } | undefined {
  const { text } = article;
  if (!cue || !source || /^I$/.test(text.slice(source.start, source.end))) return undefined; // of oneself it is no judgement
  if (kind === 'indirect' && !isClause.test(text.slice(content.start, content.end))) return undefined;
  for (const { 0: word, index } of text.slice(cue.start, cue.end).matchAll(/\p{L}+/gu)) {
    const neutral = neutralCues.get(word.toLowerCase());
    const before = text.slice(Math.max(0, cue.start + index - 20), cue.start + index);
    if (
      neutral === undefined ||
      unsaid.test(before) ||
      letIn.test(text.slice(cue.start + index, cue.start + index + 20)) ||
      noun.test(before)
    )
      continue;
    return { word, neutral, span: { start: cue.start + index, end: cue.start + index + word.length } };
  }
  return undefined;
}

/** What stands before a noun: *his claim*, *the campaign’s earlier claim*, *against claims*. */
const noun =
  /(?:\b(?:the|a|an|his|her|their|its|this|that|these|those|such|any|no)|['’]s)\s+(?:\p{L}+\s+)?$|\b(?:against|of|on|by|with|over|about|reject(?:s|ed)?|repeat(?:s|ed)?)\s+$/iu;
/** Let in, not owned up to. */
const letIn = /^admit(?:s|ted|ting)? (?:to the|in|into)\b/i;
