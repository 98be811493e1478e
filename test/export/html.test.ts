import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { html } from '../../server/src/core/export/html';
import { exportOf, hardTexts, named, richArticle } from '../support/exports';
import { everyArticle, itWith, programs, succeeds, withFiles } from '../support/validators';

describe('HTML', () => {
  it('is valid, one article or many', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    for (const text of [exportOf(html, ...everyArticle()), exportOf(html, richArticle()), exportOf(html)]) {
      const { valid, results } = await validator.validateString(text);
      assert.ok(valid, JSON.stringify(results.flatMap(({ messages }) => messages).slice(0, 5)));
    }
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    assert.doesNotMatch(exportOf(html, ...everyArticle()), /<(?:script|link|img|iframe)\b|url\(|@import/);
  });

  it('marks who said what, says why on hovering, and lists the speakers', () => {
    const page = exportOf(html, richArticle());
    assert.match(
      page,
      /<mark class="quotation" title="1: direct quotation; Ines Calloway; decided by a person">“We are ready,”</,
    );
    assert.match(
      page,
      /<mark class="quotation mixed" title="2: mixed quotation; part 1 of 2; speaker not identified; confidence 0.8">/,
    );
    assert.match(
      page,
      /<td>Ines Calloway<\/td><td>person<\/td><td>the town engineer<\/td><td>Calloway<\/td><td class="number">2</,
    );
    assert.match(page, /Published on <time datetime="2025-01-27">2025-01-27<\/time> \(dateline\)/);
  });

  it('shows what a text has of markup as text', () => {
    const page = exportOf(html, named(hardTexts['markup'] ?? '', { id: '<img src=x>.news' }));
    assert.match(page, /&lt;img src=x&gt;\.news/);
    assert.match(page, /&lt;b&gt;&amp;amp;&lt;\/b&gt;/);
  });

  itWith([programs.chromium], 'opens in Chromium with its text', () =>
    withFiles(html, [richArticle()], ([path = ''], folder) => {
      const options = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}/profile`,
        '--dump-dom',
      ];
      const dom = succeeds('chromium', ...options, `file://${path}`);
      const words = (page: string): string =>
        page
          .replace(/<style>[^]*<\/style>|<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      assert.equal(words(dom), words(readFileSync(path, 'utf8')));
    }),
  );
});
