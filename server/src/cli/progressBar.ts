const cells = 20;

/** *█████░░░░░*: the full part is what is done. */
export function progressBar(done: number, total: number): string {
  const full = Math.floor((cells * Math.min(done, total)) / Math.max(1, total));
  return '█'.repeat(full) + '░'.repeat(cells - full);
}
