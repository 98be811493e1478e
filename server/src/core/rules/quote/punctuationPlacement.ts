import type { Article, Span } from '../../model';
import type { Rule, StyleFacts } from '../rule';

type Placement = NonNullable<StyleFacts['punctuation']>;

export const punctuationPlacement: Rule = {
  code: 'quote/punctuation-placement',
  severity: 'off', // a matter of the house: packs switch it on
  about: 'A comma or full stop on the other side of a closing mark than the house, or the article, has it.',
  why: 'American newsrooms set both inside the marks, British ones outside a fragment; in one article it is one or the other.',
  from: 'AP Stylebook, punctuation guide, “quotation marks”; The Guardian and Observer style guide, “quotation marks”',
  examples: {
    flagged: [
      'Keller called it “unsafe,” and “old,” and “ugly,” and a <flag>“danger”,</flag> and left.',
      'Keller called it “unsafe”, and “old”, and “ugly”, and <flag>“a danger to all,”</flag> and left.',
    ],
    fine: [
      'Keller called it “unsafe,” and “old,” and “ugly,” and a “danger to us all,” and left.',
      'Keller called it “unsafe”, and left.',
    ],
  },
  check: (article, { punctuation: house }) => {
    const endings = endingsIn(article);
    const wanted = house ?? usual(endings);
    if (!wanted) return [];
    return endings
      .filter(({ placement }) => placement !== wanted)
      .map(({ span, swapped }) => ({
        span: { start: span.start, end: span.end },
        message: `${house ? 'House style has' : 'The article mostly has'} the comma or full stop ${wanted} the closing mark.`,
        fixes: [
          {
            title: `Set it ${wanted} the mark`,
            edits: [{ span: { start: span.end - 2, end: span.end }, newText: swapped }],
            safe: true,
          },
        ],
      }));
  },
};

interface Ending {
  readonly span: Span;
  readonly placement: Placement;
  readonly swapped: string;
}

/** Where fragments in marks end beside a comma or a full stop. A whole sentence keeps its own everywhere. */
const endingsIn = ({ text, quotedRuns }: Article): readonly Ending[] =>
  quotedRuns.flatMap(({ parts: [{ start, end }, another], depth, closed }): readonly Ending[] => {
    if (depth > 0 || !closed || another || !/^.[^\p{Lu}]/u.test(text.slice(start, start + 2))) return [];
    const mark = text.charAt(end - 1);
    const [before, after] = [text.charAt(end - 2), text.charAt(end)];
    if (/[,.]/.test(before)) return [{ span: { start, end }, placement: 'inside', swapped: mark + before }];
    const isPoint = /[,.]/.test(after) && !/[?!…]/.test(before);
    return isPoint ? [{ span: { start, end: end + 1 }, placement: 'outside', swapped: after + mark }] : [];
  });

const least = 3; // times as often as the other: else the article has no way of its own

function usual(endings: readonly Ending[]): Placement | undefined {
  const inside = endings.filter(({ placement }) => placement === 'inside').length;
  const outside = endings.length - inside;
  if (inside >= least * Math.max(1, outside)) return 'inside';
  return outside >= least * Math.max(1, inside) ? 'outside' : undefined;
}
