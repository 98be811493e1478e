import assert from 'node:assert/strict';
import { until } from '../support/until';
import { hoverAt } from './answers';
import { openArticle, placeOf } from './articles';

describe('hover', () => {
  it('names the speaker of a quotation', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'nobody was hurt');
    const text = await until('a hover', () => hoverAt(document, at));
    assert.match(text, /Maria Oduya/);
  });

  it('says that nobody is named for an orphan quotation', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'old ferry');
    const text = await until('a hover', () => hoverAt(document, at));
    assert.match(text, /Nobody is named for these words\./);
  });

  it('gives the day that a weekday means, counted from the publication date', async () => {
    const document = await openArticle('bridge.news');
    const at = placeOf(document, 'on Tuesday'.slice(3));
    const text = await until('a hover', () => hoverAt(document, at));
    assert.match(text, /2025-03-11|11 March 2025|March 11, 2025/);
  });

  it('is silent in code', async () => {
    const article = await openArticle('plain.txt');
    await until('the server to answer', () => hoverAt(article, placeOf(article, 'open again')));
    const code = await openArticle('code.py');
    assert.doesNotMatch(await hoverAt(code, placeOf(code, 'We are open')), /Lena Marsh\*\*|quotation/);
  });
});
