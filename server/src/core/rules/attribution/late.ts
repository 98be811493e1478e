import type { Rule } from '../rule';

const most = 50; // words of a quotation that may stand before it is said whose they are

export const late: Rule = {
  code: 'attribution/late',
  severity: 'hint',
  about: 'A long quotation whose speaker is named only at its end.',
  why: 'A reader wants to know within the first sentence who is speaking.',
  from: 'AP Stylebook, “quotations in the news”; Reuters Handbook, “quotes”',
  examples: {
    flagged: [`<flag>“${'We will build it again and it will stand. '.repeat(7)}We will,”</flag> Anna Keller said.`],
    fine: ['“We will build it again,” Anna Keller said. “It will stand.”'],
  },
  check: ({ text, attributions }) => {
    let before = '';
    return attributions.flatMap(({ kind, content: [span], source, speaker }) => {
      const known = speaker !== undefined && speaker === before;
      before = speaker ?? '';
      if (kind !== 'direct' || !source || source.start < span.start || known) return [];
      const words = text.slice(span.start, span.end).split(/\s+/).length;
      return words > most
        ? [{ span, message: `Who says this comes after ${words} words. Name the speaker in the first sentence.` }]
        : [];
    });
  },
};
