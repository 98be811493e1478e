import assert from 'node:assert/strict';
import { until } from '../support/until';
import { tokensOf } from './answers';
import { openArticle } from './articles';

describe('colours', () => {
  it('tell quotations, sources, cues and dates apart', async () => {
    const document = await openArticle('bridge.news');
    const tokens = await until(
      'tokens',
      () => tokensOf(document),
      ({ length }) => length > 0,
    );
    const looks = new Map(tokens.map(([look, words]) => [words, look]));
    assert.equal(looks.get('“We finished two weeks early, and nobody was hurt,”'), 'quotation.direct');
    assert.equal(looks.get('“Nobody asked the people who live here.”'), 'quotation.direct.unattributed');
    assert.equal(looks.get('said'), 'cue');
    assert.equal(looks.get('she'), 'source');
    assert.equal(looks.get('Tuesday'), 'date');
  });
});
