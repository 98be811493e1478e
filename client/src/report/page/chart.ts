import { type Markish, plot, type PlotOptions } from '@observablehq/plot';
import { roveBetween } from './roving';

/** What every chart is drawn with. */
export interface Drawing {
  /** In CSS pixels. */
  readonly width: number;
  /** What lets the library’s own style sheet in. */
  readonly nonce: string;
  /** What a screen reader calls the chart. */
  readonly label: string;
}

/**
 * A chart as a drawing of its own. Marks with an `href` become links, one stop of the Tab key for all; `ariaLabel` is
 * what they are called. Axes and all else are kept from screen readers: the table beside the chart has it in order.
 */
export function chart(
  { width, nonce, label }: Drawing,
  { marks, ...options }: PlotOptions & { readonly marks: Markish[] },
): SVGSVGElement {
  const drawn = plot({
    width,
    style: {
      background: 'transparent',
      color: 'inherit',
      fontFamily: 'inherit',
      fontSize: '12px',
      overflow: 'visible',
    },
    ...options,
    marks,
  }) as SVGSVGElement;
  drawn.setAttribute('role', 'group');
  drawn.setAttribute('aria-label', label);
  for (const style of drawn.querySelectorAll('style')) style.nonce = nonce;
  for (const group of drawn.children) hideUnlessLinked(group);
  const links = [...drawn.querySelectorAll<SVGAElement>('a')];
  links.forEach(nameLink);
  roveBetween(links);
  return drawn;
}

function hideUnlessLinked(group: Element): void {
  if (group.querySelector('a'))
    group.removeAttribute('aria-label'); // the library’s own word for the kind of mark
  else group.setAttribute('aria-hidden', 'true');
}

/** The library names what is drawn in the link; what is focused is the link. */
function nameLink(link: SVGAElement): void {
  const named = link.querySelector('[aria-label]');
  const name = named?.getAttribute('aria-label');
  named?.removeAttribute('aria-label');
  if (name) link.setAttribute('aria-label', name);
}
