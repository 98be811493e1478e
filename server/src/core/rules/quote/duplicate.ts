import type { Span } from '../../model';
import type { Rule } from '../rule';

const fewest = 8; // words: shorter phrases come back on purpose

export const duplicate: Rule = {
  code: 'quote/duplicate',
  severity: 'information',
  about: 'The same words quoted twice.',
  why: 'A repeated quotation is mostly left over from editing.',
  from: 'Reuters Handbook, “quotes”',
  examples: {
    flagged: [
      '“We will rebuild the old bridge in two years,” Keller said. <flag>“We will rebuild the old bridge in two years,”</flag> she said.',
    ],
    fine: ['“We will rebuild the old bridge in two years,” Keller said. “We will rebuild,” she said.'],
  },
  check: ({ text, quotedRuns }) => {
    const seen = new Map<string, Span>();
    return quotedRuns.flatMap(({ parts, depth }) => {
      if (depth > 0) return [];
      return parts.flatMap((span) => {
        const words =
          text
            .slice(span.start, span.end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        if (words.length < fewest) return [];
        const key = words.join(' ');
        const first = seen.get(key);
        if (!first) {
          seen.set(key, span);
          return [];
        }
        return [
          {
            span,
            message: 'These words are quoted twice. Leave one out, or say that they were said again.',
            related: [{ span: first, message: 'Quoted here first.' }],
          },
        ];
      });
    });
  },
};
