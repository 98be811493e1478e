/** How far a key goes among the links of a chart. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes the links of a chart one stop of the Tab key, with the arrow keys, Home and End between them (WAI-ARIA Authoring
 * Practices, “roving tabindex”): a chart of fifty cells is not fifty stops.
 */
export function roveBetween(links: readonly (HTMLElement | SVGElement)[]): void {
  links.forEach((link, at) => {
    link.setAttribute('tabindex', at === 0 ? '0' : '-1');
    link.addEventListener('focus', () => {
      for (const other of links) other.setAttribute('tabindex', other === link ? '0' : '-1');
    });
    link.addEventListener('keydown', (event) => {
      const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
      const step = steps[key];
      if (!step || altKey || ctrlKey || metaKey) return;
      const next = links[step(at, links.length)];
      event.preventDefault();
      next?.focus();
    });
  });
}
