import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanup } from '../runner/cleanup';
import { openSandbox, type Sandbox } from '../runner/sandbox';
import { until } from '../support/until';
import { choose, hoverOver, openFile, openWindow, placeCursor, runCommand } from './actions';

describe('a window that trusts no folder', () => {
  const undo = cleanup();
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await openSandbox(undo, { restricted: true });
    await openWindow(sandbox.page, sandbox.address(), 'bridge.news');
  });
  after(() => undo.run());

  it('is restricted, and has everything all the same', async () => {
    const { page, workspace } = sandbox;
    await openFile(page, 'bridge.news');
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await hoverOver(page, 'finished', 'Maria Oduya');
    await placeCursor(page, 13, 10);
    await runCommand(page, 'On Record: Assign Speaker…');
    await choose(page, 'Maria Oduya');
    await until(
      'the decision',
      () => readFile(join(workspace, 'bridge.news.onrecord.json'), 'utf8').catch(() => ''),
      (text) => text.includes('Maria Oduya'),
    );
  });
});
