/**
 * `npm run test:editor`: the tests that need a real VS Code, and the pictures for the README.
 *   --vsix FILE        test the packed extension, installed the way a user installs it
 *   --only host        the mocha suite inside the extension host
 *   --only report      the report's page by itself, with axe-core and by the keyboard
 *   --only workbench   the visible part, which keeps the pictures
 * Where desktop VS Code can be downloaded, the suite runs in that; elsewhere in VS Code's server build with Chromium.
 * The last line is `N passed, N failed`. Exit 0: nothing failed; 1: something did, or the tests could not run;
 * 124: it took longer than `E2E_TIMEOUT_MS` (fifteen minutes unless given).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleHostSuite } from './bundle';
import { type Cleanup, cleanup } from './cleanup';
import { runHostSuite } from './hostInBrowser';
import { desktopIsPossible, runHostSuiteOnDesktop } from './hostOnDesktop';
import { runReportSuite } from './reportPage';
import { openSandbox } from './sandbox';
import { added, noTests, type Tally } from './tally';
import { runWorkbenchSuite } from './workbench';

type Part = (undo: Cleanup, vsix?: string) => Promise<Tally>;

const parts: Readonly<Record<string, Part>> = {
  async host(undo, vsix) {
    await bundleHostSuite();
    if (await desktopIsPossible()) return runHostSuiteOnDesktop(undo, vsix);
    return runHostSuite(await openSandbox(undo, vsix === undefined ? {} : { vsix }));
  },
  report: () => runReportSuite(),
  async workbench(undo, vsix) {
    return runWorkbenchSuite(await openSandbox(undo, vsix === undefined ? {} : { vsix }));
  },
};

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { vsix: { type: 'string' }, only: { type: 'string' } } });
  const vsix = values.vsix === undefined ? [] : [resolve(values.vsix)];
  const chosen = Object.entries(parts).filter(([title]) => values.only === undefined || title === values.only);
  if (chosen.length === 0) throw new Error(`There is no part “${values.only}”: ${Object.keys(parts).join(', ')}.`);
  let tally = noTests;
  for (const [title, run] of chosen) {
    console.log(`\n${title}`);
    const undo = cleanup();
    stopping.add(undo);
    tally = added(tally, await run(undo, ...vsix));
    await undo.run();
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  await end(tally.failed > 0 || tally.passed === 0 ? 1 : 0);
}

const stopping = new Set<Cleanup>();
async function end(exitCode: number): Promise<never> {
  for (const undo of stopping) await undo.run();
  process.exit(exitCode);
}

const limit = Number(process.env['E2E_TIMEOUT_MS'] ?? 900_000);
setTimeout(() => {
  console.error(`Gave up after ${limit} ms.`);
  void end(124);
}, limit);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(130));
main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  if (process.env['E2E_VERBOSE']) console.error(problem);
  void end(1);
});
