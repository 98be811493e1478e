// Bundles the extension, the server, the command line and the library into dist/.
import { build } from 'esbuild';

const production = process.argv.includes('--production');
await build({
  entryPoints: {
    extension: 'client/src/node.ts',
    server: 'server/src/node.ts',
    cli: 'server/src/cli/main.ts',
    index: 'server/src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
});
