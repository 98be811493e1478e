import { allFeatures } from '../server/src/core/export/feature';
import { formats } from '../server/src/core/export/formats';

const begin = '<!-- what each format carries: made by `npm run docs` -->';
const end = '<!-- end of what each format carries -->';

/** `docs/formats.md` with its table of what each format carries as the formats say it now. */
export function withFormatsTable(manual: string): string {
  const [before = '', rest = ''] = manual.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${table()}\n\n${end}${after}`;
}

const spelled = (feature: string): string => feature.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function table(): string {
  const rows = [
    ['', ...formats.map(({ id }) => id)],
    ...allFeatures.map((feature) => [
      spelled(feature),
      ...formats.map(({ carries }) => (carries.includes(feature) ? '●' : '')),
    ]),
    ['_comes back_', ...formats.map(({ read }) => (read ? '●' : ''))],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
