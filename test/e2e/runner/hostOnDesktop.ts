import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runVSCodeCommand,
} from '@vscode/test-electron';
import { marker } from '../support/lineReporter';
import type { Cleanup } from './cleanup';
import { bundledTests, checkout, emptyExtension } from './paths';
import { copyArticles } from './sandbox';
import { heard, type Tally } from './tally';

/** Whether a desktop VS Code can be fetched here and has a screen to draw on. */
export async function desktopIsPossible(): Promise<boolean> {
  if (process.env['E2E_ROUTE'] === 'server') return false;
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined) return false; // see `xvfb-run`
  const signal = AbortSignal.timeout(5_000);
  return fetch('https://update.code.visualstudio.com/api/releases/stable', { signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Runs the bundled suite in a desktop VS Code: `VSCODE_VERSION`, or the one that the server build has. */
export async function runHostSuiteOnDesktop(undo: Cleanup, vsix?: string): Promise<Tally> {
  const executable = await downloadAndUnzipVSCode(process.env['VSCODE_VERSION'] ?? '1.100.3');
  const root = await mkdtemp(join(tmpdir(), 'or-')); // short: a socket's path may not pass 103 characters
  undo.add(() => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const workspace = join(root, 'newsroom');
  await copyArticles(workspace);
  const folders = [`--user-data-dir=${join(root, 'data')}`, `--extensions-dir=${join(root, 'extensions')}`];
  if (vsix !== undefined) await runVSCodeCommand([...folders, '--install-extension', vsix]);
  const args = [
    ...[workspace, ...folders, ...resolveCliArgsFromVSCodeExecutablePath(executable).slice(1)],
    `--extensionDevelopmentPath=${vsix === undefined ? checkout : emptyExtension}`,
    `--extensionTestsPath=${bundledTests}`,
    ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-telemetry', '--no-sandbox'],
    ...['--disable-gpu', '--disable-updates'],
  ];
  return talliedRun(executable, args);
}

function talliedRun(executable: string, args: readonly string[]): Promise<Tally> {
  return new Promise((done, fail) => {
    let tally: Tally = { passed: 0, failed: 1 }; // unless the suite says otherwise, it did not run
    const vscode = spawn(executable, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: vscode.stdout }).on('line', (line) => {
      if (!line.startsWith(marker)) return;
      tally = heard(line.slice(marker.length)) ?? tally;
    });
    vscode.once('error', fail);
    vscode.once('close', () => done(tally));
  });
}
