import { inserting, type Rule } from '../rule';

const bareSource =
  /^(?:(?:a|an|one|some|several|many|two|three|unnamed|unidentified|senior|top)\s+){0,3}(?:sources?|officials?|insiders?|aides?|observers?|authorities)$/i;
const whose =
  /(?!(?:and|but|or|as|that|which|to|than|where|when|while|because|if|by|from|say|says|said|told|tells)\b)(?<![\p{L}’'])[\p{L}’'.-]+ $/iu; // *ministry* officials
const marked = /^ ?\[[^\]\n]{2,40}\?\]/;

export const bare: Rule = {
  code: 'source/bare',
  severity: 'hint',
  about: 'A source that is only “sources” or “officials”.',
  why: 'Say as much as can be said: which office, how they know, why they are not named.',
  from: 'AP Stylebook, “anonymous sources”; Reuters Handbook, “The essentials of Reuters sourcing”',
  examples: {
    flagged: [
      '<flag>Officials</flag> said that the bridge is unsafe.',
      '<flag>A source</flag> said that the bridge is unsafe.',
    ],
    fine: [
      'Officials of the ministry of works said that the bridge is unsafe.',
      'Ministry officials said that the bridge is unsafe.',
      'Anna Keller said that the bridge is unsafe.',
    ],
  },
  check: ({ text, attributions }) => {
    const flagged = new Set<number>();
    return attributions.flatMap(({ source }) => {
      const words = source ? text.slice(source.start, source.end) : '';
      if (
        !source ||
        flagged.has(source.start) ||
        /^(?:source|official|insider|aide|observer)$/i.test(words) || // without an article: a headline
        whose.test(text.slice(Math.max(0, source.start - 30), source.start)) ||
        !bareSource.test(words) ||
        marked.test(text.slice(source.end, source.end + 50))
      )
        return [];
      flagged.add(source.start);
      return [
        {
          span: source,
          message: `“${words}” says nothing of who they are. Say which office, and how they know.`,
          fixes: [inserting(source.end, ' [who?]', 'Mark it with [who?]')],
        },
      ];
    });
  },
};
