import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { lineReporter } from '../support/lineReporter';
import { pictureOfFailure } from '../workbench/pictures';
import { show } from '../workbench/shown';
import { checkout } from './paths';
import type { Sandbox } from './sandbox';
import { heard, noTests, type Tally } from './tally';

/** Drives the sandbox's VS Code as a reader would (`test/e2e/workbench`), and keeps pictures of it. */
export function runWorkbenchSuite(sandbox: Sandbox): Promise<Tally> {
  show(sandbox);
  let tally = noTests;
  const reporter = lineReporter((line) => void (tally = heard(line) ?? tally));
  // Each step stands on the one before, so the first that fails is the last.
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, bail: true, reporter });
  mocha.rootHooks({
    async afterEach(this: Mocha.Context) {
      if (this.currentTest?.state === 'failed') await pictureOfFailure(sandbox.page);
    },
  });
  const folder = join(checkout, 'test', 'e2e', 'workbench');
  for (const file of readdirSync(folder).sort()) if (file.endsWith('.test.ts')) mocha.addFile(join(folder, file));
  return new Promise((done) => mocha.run(() => done(tally)));
}
