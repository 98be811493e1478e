import Mocha from 'mocha';
import { lineReporter, marker } from '../support/lineReporter';

/** VS Code calls this inside the extension host, with the articles open as its folder. */
export async function run(): Promise<void> {
  const reporter = lineReporter((line) => console.log(`${marker}${line}`));
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter });
  mocha.suite.emit('pre-require', globalThis, __filename, mocha); // gives `describe` and `it` to what is loaded next
  await import('./suites');
  const failed = await new Promise<number>((done) => mocha.run(done));
  if (failed > 0) throw new Error(`${failed} failed`);
}
