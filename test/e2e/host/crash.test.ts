import assert from 'node:assert/strict';
import { languageServers } from '../support/processes';
import { until } from '../support/until';
import { hoverAt } from './answers';
import { openArticle, placeOf } from './articles';

/** Those that this extension host has started. */
const servers = (): readonly number[] =>
  languageServers()
    .filter(({ parent }) => parent === process.pid)
    .map(({ pid }) => pid);

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
