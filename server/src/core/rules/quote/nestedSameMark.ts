import type { Article, Fix, QuotedRun } from '../../model';
import type { Rule } from '../rule';

export const nestedSameMark: Rule = {
  code: 'quote/nested-same-mark',
  severity: 'information',
  about: 'A quotation inside a quotation with the same marks.',
  why: 'With the same marks a reader takes the first closing mark for the end of the whole.',
  from: 'AP Stylebook, punctuation guide, “quotation marks: quotes within quotes”; Chicago Manual of Style, 17th edition, 13.30',
  examples: {
    flagged: ['<flag>“She said “no” twice,”</flag> Keller said.'],
    fine: ['“She said ‘no’ twice,” Keller said.', '‘She said “no” twice,’ Keller said.'],
  },
  check: (article) =>
    article.quotedRuns.flatMap((outer) => {
      const [span] = outer.parts;
      if (outer.depth > 0) return [];
      const mark = article.text.charAt(span.start);
      const inner = innerOf(article, outer).filter(({ parts: [part] }) => article.text.charAt(part.start) === mark);
      const [first] = inner;
      const pair = others.get(mark);
      if (!first || !pair) return [];
      return [
        {
          span,
          message: `The quotation inside has the same marks as the one around it. Set it in ${pair.join('')}.`,
          fixes: [fixFor(inner, pair)],
          related: [
            { span: { start: first.parts[0].start, end: first.parts[0].end }, message: 'The quotation inside.' },
          ],
        },
      ];
    }),
};

/** The marks for what stands inside the opening mark. Straight and single marks are left out: which opens and which is an apostrophe, only sense can tell. */
const others: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['“', ['‘', '’']],
  ['«', ['“', '”']],
]);

const innerOf = ({ quotedRuns }: Article, { parts }: QuotedRun): readonly QuotedRun[] =>
  quotedRuns.filter(
    ({ depth, closed, parts: [run, another] }) =>
      depth === 1 && closed && !another && parts.some(({ start, end }) => start < run.start && run.end < end),
  );

const fixFor = (inner: readonly QuotedRun[], [open, close]: readonly [string, string]): Fix => ({
  title: `Set what is quoted inside in ${open}${close}`,
  edits: inner.flatMap(({ parts: [{ start, end }] }) => [
    { span: { start, end: start + 1 }, newText: open },
    { span: { start: end - 1, end }, newText: close },
  ]),
  safe: true,
});
