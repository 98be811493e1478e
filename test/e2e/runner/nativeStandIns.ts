import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const logger = `'use strict';
const nothing = () => {};
const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : nothing) });
exports.setLevel = exports.setFlushOn = exports.shutdown = nothing; // one by one: they are read through import()
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async () => logger;
exports.version = 0;
`;
const watchdog = `'use strict';
exports.start = (pid) => setInterval(() => { try { process.kill(pid, 0); } catch { process.exit(87); } }, 1000).unref();
exports.exit = (code) => process.exit(code || 0);
`;
const standIns: Readonly<Record<string, string>> = {
  '@vscode/spdlog': logger,
  'native-watchdog': watchdog,
  '@vscode/native-watchdog': watchdog,
};

/**
 * Two native modules are loaded at every start and complain at length when unbuilt. Plain JavaScript stands in: logs go
 * nowhere, and the extension host still ends itself when its parent is gone.
 */
export async function replaceNativeModules(modules: string): Promise<void> {
  for (const [name, source] of Object.entries(standIns)) {
    const folder = join(modules, name);
    if (!existsSync(folder)) continue;
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    await writeFile(join(folder, 'index.js'), source);
  }
}
