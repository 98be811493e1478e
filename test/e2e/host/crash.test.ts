import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../support/until';
import { hoverAt } from './answers';
import { openArticle, placeOf } from './articles';

/** The processes that the extension host has started with our server in them. */
function servers(): readonly number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => {
      try {
        const [parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) \S /s, '')
          .split(' ');
        return (
          Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/server.js')
        );
      } catch {
        return false; // it ended while we looked
      }
    })
    .map(Number);
}

if (process.platform === 'linux')
  describe('a server that crashes', () => {
    it('is started again and answers', async () => {
      const document = await openArticle('bridge.news');
      const at = placeOf(document, 'nobody was hurt');
      await until('a hover', () => hoverAt(document, at));
      const [first, ...others] = servers();
      assert.ok(first !== undefined && others.length === 0, 'one server runs');
      process.kill(first, 'SIGKILL');
      await until('another server', servers, ([other]) => other !== undefined && other !== first);
      await until('a hover', () => hoverAt(document, at));
      assert.equal(servers().length, 1);
    });
  });
