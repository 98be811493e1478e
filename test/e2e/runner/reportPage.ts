import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { lineReporter } from '../support/lineReporter';
import { checkout } from './paths';
import { heard, noTests, type Tally } from './tally';

/** Shows the report's page in a browser, without VS Code around it (`test/e2e/report`). */
export function runReportSuite(): Promise<Tally> {
  let tally = noTests;
  const reporter = lineReporter((line) => void (tally = heard(line) ?? tally));
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter });
  const folder = join(checkout, 'test', 'e2e', 'report');
  for (const file of readdirSync(folder).sort()) if (file.endsWith('.test.ts')) mocha.addFile(join(folder, file));
  return new Promise((done) => mocha.run(() => done(tally)));
}
