import type { Sandbox } from '../runner/sandbox';

let shown: Sandbox | undefined;

/** The VS Code that the steps drive; set once, before mocha reads them. */
export const show = (sandbox: Sandbox): void => void (shown = sandbox);

export function workbench(): Sandbox {
  if (!shown) throw new Error('Run these with `npm run test:editor`.');
  return shown;
}
