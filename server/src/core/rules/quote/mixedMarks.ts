import type { Edit, QuotedRun, Span } from '../../model';
import type { Rule } from '../rule';

type Style = 'straight' | 'curly';

export const mixedMarks: Rule = {
  code: 'quote/mixed-marks',
  severity: 'hint',
  about: 'Straight and curly quotation marks in one article.',
  why: 'Mixed marks look pasted together, and they often are: a second look at what was pasted is worth it.',
  from: 'Chicago Manual of Style, 17th edition, 6.115',
  examples: {
    flagged: ['“It is over,” Keller said. “We go on,” Stone said. <flag>"We stay,"</flag> Brandt said.'],
    fine: ['“It is over,” Keller said. “We stay,” Brandt said.', '"It is over," Keller said.'],
  },
  check: ({ text, quotedRuns }, { marks: house }) => {
    const marks = quotedRuns.flatMap((run) => marksOf(text, run));
    const straight = marks.filter(({ style }) => style === 'straight');
    const curly = marks.filter(({ style }) => style === 'curly');
    if (!house && (straight.length === 0 || curly.length === 0)) return [];
    const wanted: Style = house ?? (straight.length <= curly.length ? 'curly' : 'straight');
    const few = wanted === 'curly' ? straight : curly;
    const [first] = few;
    if (!first) return [];
    const usual = house ? `House style has ${house} quotation marks` : `Most quotation marks here are ${wanted}`;
    return [
      {
        span: first.run,
        message: `${usual}, ${few.length} ${few.length === 1 ? 'is' : 'are'} not. Use one kind.`,
        fixes: [
          { title: `Make all quotation marks ${wanted}`, edits: few.map((mark) => edit(mark, wanted)), safe: true },
        ],
      },
    ];
  },
};

interface Mark {
  readonly span: Span;
  readonly run: Span;
  readonly opens: boolean;
  readonly style: Style;
}

/** The double marks of a quotation, as they stand at both ends of its parts. */
const marksOf = (text: string, { parts }: QuotedRun): readonly Mark[] =>
  parts.flatMap((run) => [
    ...markAt(text, run, run.start, true),
    ...(run.end - run.start > 1 ? markAt(text, run, run.end - 1, false) : []),
  ]);

function markAt(text: string, run: Span, at: number, opens: boolean): readonly Mark[] {
  const mark = text.charAt(at);
  const style = mark === '"' ? 'straight' : mark === '“' || mark === '”' ? 'curly' : undefined;
  return style ? [{ span: { start: at, end: at + 1 }, run, opens, style }] : [];
}

const edit = ({ span, opens }: Mark, wanted: Style): Edit => ({
  span,
  newText: wanted === 'straight' ? '"' : opens ? '“' : '”',
});
