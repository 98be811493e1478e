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
    const lookOf = (words: string): string | undefined => tokens.find(([, all]) => all.includes(words))?.[0];
    assert.equal(lookOf('finished'), 'quotation.direct');
    assert.equal(lookOf('old ferry'), 'quotation.direct.unattributed');
    assert.equal(lookOf('tightened'), 'quotation.indirect');
    assert.equal(lookOf('Maria Oduya'), 'source');
    assert.equal(lookOf('told'), 'cue');
    assert.equal(lookOf('Tuesday'), 'date');
  });
});
