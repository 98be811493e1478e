import { axisY, rect } from '@observablehq/plot';
import { chart, type Drawing } from '../chart';

/** One paragraph. */
export interface Cell {
  /** How much of it is somebody’s, 0…1: so far the cell is filled. */
  readonly share: number;
  readonly name: string;
  readonly href: string;
}

/** A line of cells with what stands before it. */
export interface CellRow {
  readonly label: string;
  readonly cells: readonly Cell[];
}

const height = 30; // px of a row
const widest = 30; // px of a cell
const labelWidth = 6.8; // px of a character, about

/** How many cells fit beside labels of so many characters. */
export const cellsThatFit = (width: number, label: number): number =>
  Math.max(8, Math.floor((width - marginFor(label) - 8) / widest));

const marginFor = (label: number): number => 12 + labelWidth * label;

/**
 * A cell a paragraph, in reading order, filled from below as far as its sentences say whose they are. It needs no
 * colour to be read: full, part full, or an empty frame.
 */
export function coverageChart(drawing: Drawing, rows: readonly CellRow[]): SVGSVGElement {
  const cells = rows.flatMap(({ cells: own }, y) => own.map((cell, x) => ({ ...cell, x, y })));
  const columns = Math.max(1, ...rows.map(({ cells: own }) => own.length));
  const marginLeft = marginFor(Math.max(1, ...rows.map(({ label }) => label.length)));
  const width = Math.min(drawing.width, marginLeft + 8 + columns * widest);
  const inset = { x1: left, x2: right };
  return chart(
    { ...drawing, width },
    {
      height: rows.length * height + 12,
      ...{ marginLeft, marginRight: 8, marginTop: 6, marginBottom: 6 },
      x: { domain: [0, columns], axis: null },
      y: { domain: [rows.length, 0], label: null },
      marks: [
        axisY(
          rows.map((_, at) => at + 0.5),
          { tickSize: 0, tickFormat: (at: number) => rows[Math.floor(at)]?.label ?? '' },
        ),
        rect(cells, {
          ...inset,
          y1: ({ y, share }: Placed) => y + bottom - share * (bottom - top),
          y2: low,
          fill: 'var(--attributed)',
        }),
        rect(cells, {
          ...inset,
          ...{ y1: high, y2: low, stroke: 'var(--ink)', fill: 'transparent' },
          ...{ href: 'href', ariaLabel: 'name', title: 'name' },
        }),
      ],
    },
  );
}

interface Placed extends Cell {
  readonly x: number;
  readonly y: number;
}
const [top, bottom] = [0.1, 0.9]; // of a row: what is left is the gap between cells
const left = ({ x }: Placed): number => x + top;
const right = ({ x }: Placed): number => x + bottom;
const high = ({ y }: Placed): number => y + top;
const low = ({ y }: Placed): number => y + bottom;
