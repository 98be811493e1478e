import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledTests, checkout } from './paths';

/** Bundles the suite that runs inside VS Code. Mocha finds its own files by path, so it stays outside. */
export async function bundleHostSuite(): Promise<void> {
  await build({
    entryPoints: [join(checkout, 'test', 'e2e', 'host', 'index.ts')],
    outfile: bundledTests,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
