import { marker } from '../support/lineReporter';
import { bundledTests } from './paths';
import type { Sandbox } from './sandbox';
import { heard, type Tally } from './tally';

/** Runs the bundled suite inside the extension host of the sandbox's VS Code and prints its lines. */
export async function runHostSuite({ page, address, refused, serverLog }: Sandbox): Promise<Tally> {
  let tally: Tally | undefined;
  const ended = new Promise<number>((end) => {
    page.on('crash', () => end(70));
    // The workbench calls these two globals when it runs extension tests.
    void page.exposeFunction('codeAutomationExit', (code: number) => end(code));
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown) => {
    for (const line of [args].flat().map(String).join(' ').split('\n')) {
      if (!line.startsWith(marker)) continue;
      const said = line.slice(marker.length);
      tally = heard(said) ?? tally;
    }
  });
  await page.goto(address({ tests: bundledTests }));
  const code = await ended;
  if (refused.size > 0) console.log(`Refused, being outside this machine: ${[...refused].join(', ')}.`);
  if (tally) return tally;
  console.error(`No test ran in the extension host (it ended with ${code}).\n${serverLog.slice(-40).join('\n')}`);
  return { passed: 0, failed: 1 };
}
