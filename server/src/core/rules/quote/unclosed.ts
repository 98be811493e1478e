import { inserting, type Rule } from '../rule';

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
]);

export const unclosed: Rule = {
  code: 'quote/unclosed',
  severity: 'warning',
  about: 'An opening quotation mark without a closing one.',
  why: 'Without it a reader cannot tell where the speaker stops and the article goes on.',
  from: 'AP Stylebook, punctuation guide, “quotation marks”',
  examples: {
    flagged: ['Keller said: <flag>“We will rebuild the bridge.</flag>'],
    fine: ['Keller said: “We will rebuild the bridge.”'],
  },
  check: ({ text, quotedRuns }) =>
    quotedRuns.flatMap(({ closed, parts }) => {
      const last = parts[parts.length - 1] ?? parts[0];
      const mark = closing.get(text.charAt(last.start));
      if (closed || mark === undefined) return [];
      return [
        {
          span: last,
          message: 'This quotation is opened and not closed. Put the closing mark where the speaker stops.',
          fixes: [inserting(last.end, mark, `Close the quotation with ${mark}`)],
        },
      ];
    }),
};
