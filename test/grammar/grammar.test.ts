import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Each `.news` file beside this one is an article with the scopes it must get, below its lines. The grammar is the one
 * that package.json contributes. Scopes after ` - ` must not be there; they are compared whole, so name them in full.
 */
describe('the grammar that colours an article before the server answers', () => {
  const checker = createRequire(__filename).resolve('vscode-tmgrammar-test/dist/unit.js');
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.news'))) {
    it(file, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [checker, join(__dirname, file)], {
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout + stderr);
    });
  }
});
