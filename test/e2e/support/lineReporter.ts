import type Mocha from 'mocha';

/** Stands before each line that the suite inside VS Code prints, since VS Code writes to the same console. */
export const marker = 'E2E ';

/** A mocha reporter: a line for each test, and last how many passed and failed. */
export function lineReporter(say: (line: string) => void): Mocha.ReporterConstructor {
  function report(runner: Mocha.Runner): void {
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
      passed += 1;
      say(`ok ${test.fullTitle()} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, problem: Error) => {
      failed += 1;
      say(`not ok ${test.fullTitle()}`);
      for (const line of String(problem.stack ?? problem).split('\n')) say(`    ${line}`);
    });
    runner.on('end', () => say(`${passed} passed, ${failed} failed`));
  }
  return report as unknown as Mocha.ReporterConstructor; // mocha calls it with `new`, which a function allows
}
