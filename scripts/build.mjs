// Bundles the extension, the server, the command line and the library into dist/.
import { copyFileSync, existsSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const options = {
  entryPoints: {
    extension: 'client/src/node.ts',
    nodeTalk: 'client/src/nodeTalk.ts',
    server: 'server/src/node.ts',
    cli: 'server/src/cli/main.ts',
    jsonlWorker: 'server/src/cli/jsonl/worker.ts',
    index: 'server/src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Each `/\p{Lu}/u` would else become a `new RegExp`, made anew at each test.
  supported: { 'regexp-unicode-property-escapes': true },
  format: 'cjs',
  // Its `main` is a UMD module, whose parts a bundler does not find.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  external: ['vscode', 'tinypool'], // the pool loads its own files by path
  // A dependency written as an ES module asks where it stands.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
};
// `--watch` builds again whenever a file changes; the lines it prints are what .vscode/tasks.json waits for.
const tellWhen = {
  name: 'tell-when',
  setup({ onStart, onEnd }) {
    onStart(() => console.log('[watch] build started'));
    onEnd(() => console.log('[watch] build finished'));
  },
};
// What the extension loads only once it is wanted: a file of its own beside it.
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/nodeTalk$/ }, () => ({ path: './nodeTalk.js', external: true }));
  },
};
options.plugins = [apart];
// The page of a report runs in a browser, with its style sheet in the script.
const page = {
  entryPoints: { report: 'client/src/report/page/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  loader: { '.css': 'text' },
  sourcemap: production ? false : 'inline', // a page may load nothing but its script
  minify: production,
  logLevel: 'warning',
};
if (process.argv.includes('--watch')) {
  await (await context({ ...options, plugins: [apart, tellWhen] })).watch();
  await (await context(page)).watch();
} else await Promise.all([build(options), build(page)]);

// The syntax model is data, read beside the bundles; without it the analysis goes by patterns alone.
const weights = 'server/weights/en.syntax.bin';
if (existsSync(weights)) copyFileSync(weights, 'dist/en.syntax.bin');
