import assert from 'node:assert/strict';
import { until } from '../support/until';
import { outlineOf } from './answers';
import { openArticle } from './articles';

describe('outline', () => {
  it('lists sections, who speaks in each, and what they say', async () => {
    const document = await openArticle('bridge.news');
    const lines = await until(
      'an outline',
      () => outlineOf(document),
      ({ length }) => length > 0,
    );
    assert.deepEqual(
      lines.filter((line) => !line.startsWith('    ')),
      ['Ferry bridge reopens early', '  Nobody named', '  Maria Oduya', 'What it cost', '  Tom Belling', '  Critics'],
    );
    const [oduya] = lines.slice(lines.indexOf('  Maria Oduya') + 1);
    assert.equal(oduya, '    “We finished two weeks early, and nobody was hurt,”');
  });
});
