import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that shows VS Code: `CHROMIUM_PATH`, or where the system has it. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = (named === undefined ? usual : [named]).find((path) => existsSync(path));
  if (found === undefined) throw new Error(missing);
  return found;
}

const missing = `The editor tests need Chromium, and there is none at ${usual.join(', ')}.
Install it and run them again:
    apt-get update && apt-get install -y --no-install-recommends chromium
or set CHROMIUM_PATH to a Chromium or Chrome that is installed elsewhere.`;
