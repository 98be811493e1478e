import { inserting, type Rule } from '../rule';

const opening = /^["“«„‘'‹]/;

export const multiParagraphMark: Rule = {
  code: 'quote/multi-paragraph-mark',
  severity: 'hint',
  about: 'A quotation that goes on in a new paragraph without a new opening mark.',
  why: 'The opening mark on each paragraph tells a reader who looks up that somebody is still speaking.',
  from: 'AP Stylebook, punctuation guide, “quotation marks: running quotations”',
  examples: {
    flagged: ['Keller said:\n“We will rebuild the bridge.\n<flag>It</flag> will take two years.”'],
    fine: [
      'Keller said:\n“We will rebuild the bridge.\n“It will take two years.”',
      '“We will rebuild the bridge and the pier in two years.\nAnna Keller, Lenn institute.”', // set in a box, with its speaker
    ],
  },
  check: ({ text, quotedRuns }) =>
    quotedRuns.flatMap(({ parts: [first, ...rest], closed }) => {
      const mark = text.charAt(first.start);
      if (!closed) return [];
      return rest.flatMap(({ start, end }) => {
        const own = text.slice(start, end);
        if (opening.test(own) || /^\p{Ll}/u.test(own) || isSignature(own)) return []; // a small letter: a line that broke
        const word = /^\S+/.exec(own)?.[0] ?? own;
        return [
          {
            span: { start, end: start + word.length },
            message: 'The quotation goes on here. Open the paragraph with a quotation mark.',
            fixes: [inserting(start, mark, `Open the paragraph with ${mark}`)],
          },
        ];
      });
    }),
};

const longestSignature = 10; // words

/** Whether a paragraph is no more than names and titles: who speaks, under words set apart. */
function isSignature(paragraph: string): boolean {
  const words = paragraph.match(/[\p{L}’'.-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|for|and|in|at)$/.test(word));
  return words.length <= longestSignature && small.length < words.length / 2 && /^\p{Lu}/u.test(paragraph);
}
