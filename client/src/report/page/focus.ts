/** What one can come to with the Tab key, or with the arrow keys in a chart. */
const stops = 'a, button, summary, [tabindex]';

const stopsIn = (root: Element): (HTMLElement | SVGElement)[] => [
  ...root.querySelectorAll<HTMLElement | SVGElement>(stops),
];

/**
 * Puts other elements in the place of those in `root`, and leaves open what was open and the focus where it was: while
 * somebody writes, the report is made anew every second.
 */
export function replaceKeepingFocus(root: Element, elements: readonly Element[]): void {
  const part = document.activeElement?.closest(`#${root.id} > *`);
  const partIndex = part ? [...root.children].indexOf(part) : -1;
  const stop = part ? stopsIn(part).findIndex((each) => each === document.activeElement) : -1;
  const open = new Set([...root.querySelectorAll('details[open]')].map((details) => details.closest('[id]')?.id));
  root.replaceChildren(...elements);
  for (const details of root.querySelectorAll('details'))
    if (open.has(details.closest('[id]')?.id)) details.open = true;
  const again = root.children[partIndex];
  if (again && stop >= 0) stopsIn(again)[stop]?.focus({ preventScroll: true });
}
