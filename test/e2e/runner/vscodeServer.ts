import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Cleanup } from './cleanup';
import { checkout } from './paths';
import type { VscodeBuild } from './vscodeBuild';

/** Folders of one run: nothing of the user's own VS Code is read or written. */
export interface ServerFolders {
  readonly data: string;
  readonly home: string;
}

export interface VscodeServer {
  /** `127.0.0.1:PORT`, as it stands in `vscode-remote://` addresses. */
  readonly authority: string;
  /** The lines it has printed so far. */
  readonly log: readonly string[];
}

/** Starts VS Code's own server on a free port of this machine alone, and stops it with `undo`. */
export async function startVscodeServer(
  { node, serverMain }: VscodeBuild,
  { data, home, trusted }: ServerFolders & { readonly trusted: boolean },
  undo: Cleanup,
): Promise<VscodeServer> {
  const server = spawn(
    node,
    [
      ...['--require', join(checkout, 'test', 'e2e', 'runner', 'dieWithParent.cjs'), serverMain],
      ...['--host=127.0.0.1', '--port=0', '--without-connection-token', '--accept-server-license-terms'],
      ...[`--server-data-dir=${data}`, '--telemetry-level=off', ...(trusted ? ['--disable-workspace-trust'] : [])],
      '--enable-smoke-test-driver', // newer builds run no extension tests without it, and say nothing
    ],
    // A process group of its own: ending the group ends the extension host and the language server too.
    { cwd: data, detached: true, env: environment(home), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  undo.add(() => stop(server));
  const log: string[] = [];
  return { authority: `127.0.0.1:${await portOf(server, log)}`, log };
}

/** Installs a packed extension the way a user's *Install from VSIX…* does. */
export async function installPacked(
  { node, serverMain }: VscodeBuild,
  { data, home }: ServerFolders,
  vsix: string,
): Promise<void> {
  const args = [serverMain, `--server-data-dir=${data}`, `--install-extension=${vsix}`];
  const { stdout, stderr } = await promisify(execFile)(node, args, { env: environment(home) });
  if (!/successfully installed/i.test(stdout)) throw new Error(`The packed extension was refused.\n${stdout}${stderr}`);
}

/** Ours without what a surrounding VS Code terminal has set; and no marketplace is asked. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(own), HOME: home, EXTENSIONS_GALLERY: '{}' };
}

function portOf(server: ChildProcess, log: string[]): Promise<string> {
  return new Promise((found, fail) => {
    const give = (why: string): void => fail(new Error(`The VS Code server ${why}.\n${log.join('\n')}`));
    const timer = setTimeout(() => give('did not start within 30 s'), 30_000);
    for (const stream of [server.stdout, server.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        log.push(line);
        if (process.env['E2E_VERBOSE']) console.error('[server]', line);
        const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        found(port);
      });
    }
    server.once('error', fail);
    server.once('exit', (code) => give(`ended with ${code}`));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => {
    if (server.exitCode !== null || server.signalCode !== null) done();
    server.once('exit', () => done());
  });
  signalGroup(server, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(server, 'SIGKILL'), 2_000);
  await gone;
  clearTimeout(timer);
  signalGroup(server, 'SIGKILL'); // whatever of the group has outlived its leader
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem;
  }
}
