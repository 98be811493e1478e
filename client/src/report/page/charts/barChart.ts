import { axisY, barX, text } from '@observablehq/plot';
import { chart, type Drawing } from '../chart';

/** One bar, in two parts where the first of it differs from the rest. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Of `value`, what is drawn darker. */
  readonly firstPart?: number;
  /** A colour as CSS has it. */
  readonly colour: string;
  /** What stands after the bar. */
  readonly note: string;
  /** Where a click goes to; absent where there is nothing to go to. */
  readonly href?: string;
}

const row = 26; // px
const labelLengths = { narrow: 20, wide: 28 }; // characters; a longer one is cut, and whole in the table
const narrow = 560; // px
const characterWidth = 6.8; // px, about, at 12 px
const noteWidth = 150; // px

/** Bars from the left with their labels before and their notes behind them. A whole row can be clicked. */
export function barChart(drawing: Drawing, bars: readonly Bar[]): SVGSVGElement {
  const labels = bars.map(({ label }) => shortened(label, labelLengths[drawing.width < narrow ? 'narrow' : 'wide']));
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map((bar, at) => ({ ...bar, at, edge: bar.firstPart ?? bar.value }));
  return chart(drawing, {
    height: rows.length * row + 8,
    marginLeft: 16 + characterWidth * Math.max(4, ...labels.map(({ length }) => length)),
    marginRight: noteWidth,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, longest], axis: null },
    y: { domain: rows.map(({ at }) => at), label: null, padding: 0.25 },
    marks: [
      axisY({ tickSize: 0, tickFormat: (at: number) => labels[at] ?? '' }),
      barX(rows, { y: 'at', x1: 0, x2: 'edge', fill: 'colour' }),
      barX(
        rows.filter(({ edge, value }) => edge < value),
        {
          y: 'at',
          x1: 'edge',
          x2: 'value',
          ...{ fill: 'colour', fillOpacity: 0.3, stroke: 'colour', insetTop: 0.5, insetBottom: 0.5 },
        },
      ),
      text(rows, { y: 'at', x: 'value', text: 'note', textAnchor: 'start', dx: 6 }),
      barX(
        rows.filter(({ href }) => href !== undefined),
        {
          ...{ y: 'at', x1: 0, x2: longest, fill: 'transparent' },
          ...{ href: 'href', ariaLabel: nameOf, title: nameOf },
        },
      ),
    ],
  });
}

const nameOf = ({ label, note }: Bar): string => `${label}: ${note}`;

const shortened = (label: string, length: number): string =>
  label.length > length ? `${label.slice(0, length - 1).trimEnd()}…` : label;
