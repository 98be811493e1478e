import * as l10n from '@vscode/l10n';
import { axisX, dodgeY, dot, ruleX } from '@observablehq/plot';
import { chart, type Drawing } from '../chart';

/** One date of the text. */
export interface Moment {
  /** ISO 8601 days. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly href: string;
}

/**
 * Dots on a line, left of the day of publication what was before it and right what is to come. News is about days, and
 * looks back over decades: distances are drawn as their logarithm, so that both are seen.
 */
export function timelineChart(
  drawing: Drawing,
  moments: readonly Moment[],
  today: { readonly day: string; readonly label: string },
): SVGSVGElement {
  const placed = moments.map((moment) => ({ ...moment, days: nearest(moment, today.day) }));
  const first = Math.min(-31, ...placed.map(({ days }) => days));
  const last = Math.max(31, ...placed.map(({ days }) => days));
  const ticks = new Map([
    ...distances.filter(({ days }) => -days >= first).map(({ days, before }) => [-days, before()] as const),
    [0, today.label] as const,
    ...distances.filter(({ days }) => days <= last).map(({ days, after }) => [days, after()] as const),
  ]);
  return chart(drawing, {
    height: Math.min(420, 110 + 2 * moments.length),
    marginLeft: 50,
    marginRight: 50,
    marginTop: 10,
    marginBottom: 30,
    x: { type: 'symlog', constant: 3, domain: [first, last], label: null },
    marks: [
      ruleX([0], { stroke: 'currentColor', strokeDasharray: '3 3' }),
      axisX([...ticks.keys()], { tickFormat: (at: number) => ticks.get(at) ?? '', tickSize: 4, label: null }),
      dot(
        placed,
        dodgeY('middle', {
          ...{ x: 'days', r: moments.length > 150 ? 3 : 5, fill: 'var(--dates)', padding: 2 },
          ...{ href: 'href', ariaLabel: 'name', title: 'name' },
        }),
      ),
    ],
  });
}

const distances: readonly { readonly days: number; readonly before: () => string; readonly after: () => string }[] = [
  { days: 30, before: () => l10n.t('a month before'), after: () => l10n.t('a month after') },
  { days: 365, before: () => l10n.t('a year'), after: () => l10n.t('a year') },
  { days: 3653, before: () => l10n.t('10 years'), after: () => l10n.t('10 years') },
  { days: 36525, before: () => l10n.t('100 years'), after: () => l10n.t('100 years') },
  { days: 365250, before: () => l10n.t('1,000 years'), after: () => l10n.t('1,000 years') },
];

/** Days from `today` to the middle of a period; none for one that today lies in. */
function nearest({ from, to }: Moment, today: string): number {
  if (from <= today && today <= to) return 0;
  return (daysBetween(today, from) + daysBetween(today, to)) / 2;
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
