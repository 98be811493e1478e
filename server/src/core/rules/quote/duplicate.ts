import type { Article, Span } from '../../model';
import type { Rule } from '../rule';

const fewest = 8; // words: shorter phrases come back on purpose
const key = 4; // words at either end by which a quotation is looked up: one changed word leaves one end as it was

export const duplicate: Rule = {
  code: 'quote/duplicate',
  severity: 'information',
  about: 'The same words quoted twice, or with one word changed.',
  why: 'A repeated quotation is mostly left over from editing; with a word changed, one of the two is wrong.',
  from: 'Reuters Handbook, “Accuracy: quotes”',
  examples: {
    flagged: [
      '“We will rebuild the old bridge in two years,” Keller said. <flag>“We will rebuild the old bridge in two years,”</flag> she said.',
      '“We will rebuild the old bridge in two years,” Keller said. <flag>“We will rebuild the old bridge in three years,”</flag> she said.',
    ],
    fine: ['“We will rebuild the old bridge in two years,” Keller said. “We will rebuild,” she said.'],
  },
  check: (article) => {
    const seen = new Map<string, Quoted[]>();
    return quotedIn(article).flatMap((quoted) => {
      const { span, words } = quoted;
      const ends = [`^${words.slice(0, key).join(' ')}`, `${words.slice(-key).join(' ')}$`];
      const likely = ends.flatMap((end) => seen.get(end) ?? []);
      const first =
        likely.find((other) => isSame(other.words, words)) ?? likely.find((other) => differInOne(other.words, words));
      for (const end of ends) seen.set(end, [...(seen.get(end) ?? []), quoted].slice(-most));
      if (!first) return [];
      const message = isSame(first.words, words)
        ? 'These words are quoted twice. Leave one out, or say that they were said again.'
        : 'These words are quoted twice, with one word changed. Check which is right.';
      return [{ span, message, related: [{ span: first.span, message: 'Quoted here first.' }] }];
    });
  },
};

const most = 8; // earlier quotations with the same end that are compared

interface Quoted {
  readonly span: Span;
  readonly words: readonly string[];
}

const quotedIn = ({ text, quotedRuns }: Article): readonly Quoted[] =>
  quotedRuns
    .filter(({ depth }) => depth === 0)
    .flatMap(({ parts }) => parts)
    .map((span) => ({
      span,
      words:
        text
          .slice(span.start, span.end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    }))
    .filter(({ words }) => words.length >= fewest);

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** Whether one word was changed, put in or left out. */
function differInOne(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return isSame(longer.slice(from + 1), shorter.slice(from + Number(a.length === b.length)));
}
