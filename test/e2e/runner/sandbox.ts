import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { type Cleanup } from './cleanup';
import { articles, checkout, emptyExtension } from './paths';
import { restrictedSettings, userSettings } from './userSettings';
import { type VscodeBuild, vscodeBuild } from './vscodeBuild';
import { installPacked, startVscodeServer } from './vscodeServer';

export interface Sandbox {
  readonly build: VscodeBuild;
  readonly page: Page;
  /** The open folder: copies of the fixture and of the sample articles. */
  readonly workspace: string;
  /** The home folder of everything that runs in here, by which its processes can be told. */
  readonly home: string;
  /** Hosts other than this machine that the page asked for; each such request is refused. */
  readonly refused: ReadonlySet<string>;
  readonly serverLog: readonly string[];
  /**
   * The page that opens the folder with the extension, or what `opened` names: another folder or a `.code-workspace`;
   * with `tests`, VS Code also runs that file and ends.
   */
  address(what?: { readonly tests?: string; readonly opened?: string }): string;
}

export interface SandboxOptions {
  /** The packed extension to install; without it the checkout is run as an extension under development. */
  readonly vsix?: string;
  /** Folders are not trusted. */
  readonly restricted?: boolean;
}

/** A real VS Code in a browser, with folders of its own that are gone afterwards. */
export async function openSandbox(undo: Cleanup, { vsix, restricted = false }: SandboxOptions = {}): Promise<Sandbox> {
  const build = await vscodeBuild();
  const root = await mkdtemp(join(tmpdir(), 'on-record-e2e-'));
  undo.add(() => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  const folders = { data: join(root, 'server'), home: join(root, 'home') };
  const workspace = join(root, 'newsroom');
  const settingsFile = join(folders.data, 'data', 'User', 'settings.json');
  await Promise.all([mkdir(join(folders.data, 'data', 'User'), { recursive: true }), mkdir(folders.home)]);
  await writeFile(settingsFile, JSON.stringify({ ...userSettings, ...(restricted && restrictedSettings) }));
  await copyArticles(workspace);
  if (vsix !== undefined) await installPacked(build, folders, vsix);
  const { authority, log } = await startVscodeServer(build, { ...folders, trusted: !restricted }, undo);

  const browser = await launchChromium(folders.home);
  undo.add(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const refused = new Set<string>();
  await context.route(
    ({ hostname, protocol }) => hostname !== '127.0.0.1' && /^https?:$/.test(protocol),
    (route) => {
      refused.add(new URL(route.request().url()).host);
      return route.abort();
    },
  );
  const page = await context.newPage();
  if (process.env['E2E_VERBOSE']) page.on('console', (line) => console.error('[page]', line.text()));

  const development = vsix === undefined ? checkout : emptyExtension;
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const address: Sandbox['address'] = ({ tests, opened = workspace } = {}) => {
    const payload = [
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
      ...(vsix === undefined || tests !== undefined ? [['extensionDevelopmentPath', remote(development)]] : []),
      ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ];
    const query = new URLSearchParams({
      [opened.endsWith('.code-workspace') ? 'workspace' : 'folder']: opened,
      payload: JSON.stringify(payload),
    });
    return `http://${authority}/?${query}`;
  };
  return { build, page, workspace, home: folders.home, refused, serverLog: log, address };
}

/** Only the articles: a sample's own notes (`README.md`) and decisions are not part of what is tested. */
export async function copyArticles(workspace: string): Promise<void> {
  await mkdir(workspace, { recursive: true });
  for (const folder of articles.filter((path) => existsSync(path))) {
    await cp(folder, workspace, { recursive: true, filter: (path) => basename(path) !== 'README.md' });
  }
}
