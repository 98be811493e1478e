import assert from 'node:assert/strict';
import { languageServers } from '../support/processes';
import { until } from '../support/until';
import { hoverOver, openFile, runCommand } from './actions';
import { workbench } from './shown';

const { page, home } = workbench();
const server = (): number | undefined =>
  languageServers().find(({ environment }) => environment.includes(`HOME=${home}\0`))?.pid;

if (process.platform === 'linux')
  describe('a server that crashes', () => {
    it('is told of once, however often it happens', async () => {
      await openFile(page, 'bridge.news');
      // At once again: the second crash is while the server is starting.
      for (const time of ['first', 'second']) {
        const before = server();
        assert.ok(before, `a server runs before the ${time} crash`);
        process.kill(before, 'SIGKILL');
        await until('another server', server, (after) => after !== undefined && after !== before);
      }
      await hoverOver(page, 'finished', 'Maria Oduya');
      await runCommand(page, 'Notifications: Show Notifications');
      const messages = page.locator('.notifications-center .notification-list-item-message');
      await messages.filter({ hasText: 'ended unexpectedly' }).waitFor();
      assert.equal(await messages.count(), 1, (await messages.allInnerTexts()).join('\n'));
    });
  });
