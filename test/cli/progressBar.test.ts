import assert from 'node:assert/strict';
import { annotate } from '../../server/src/cli/commands/annotate';
import { progressBar } from '../../server/src/cli/progressBar';
import { inFolder } from '../support/cli';

describe('the progress of many articles', () => {
  for (const [done, total, bar] of [
    [0, 4, '░░░░░░░░░░░░░░░░░░░░'],
    [1, 4, '█████░░░░░░░░░░░░░░░'],
    [4, 4, '████████████████████'],
    [0, 0, '░░░░░░░░░░░░░░░░░░░░'],
  ] as const)
    it(`${done} of ${total}`, () => assert.equal(progressBar(done, total), bar));

  it('counts each article of all that were asked for', () =>
    inFolder({ 'a.txt': 'The ice held.\n', 'b.txt': 'It broke.\n' }, async (cwd) => {
      const shown: string[] = [];
      const io = {
        out: async () => undefined,
        err: () => undefined,
        progress: (done: number, total: number, last: string) => void shown.push(`${done} of ${total} ${last}`),
        progressEnded: () => void shown.push('ended'),
        stdin: (async function* () {})(),
        cwd,
      };
      assert.equal(await annotate(['.'], { to: 'csv' }, io, '0'), 0);
      assert.deepEqual(shown, ['1 of 2 a.txt', '2 of 2 b.txt', 'ended']);
    }));
});
