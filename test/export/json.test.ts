import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { json } from '../../server/src/core/export/json';
import { exportOf, richArticle } from '../support/exports';
import { everyArticle } from '../support/validators';

describe('our own JSON', () => {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false });
  addFormats(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync('schemas/annotations.schema.json', 'utf8')));

  it('holds to the schema that we publish, one article or many', () => {
    for (const articles of [[], everyArticle(), ...everyArticle().map((article) => [article])])
      assert.ok(valid(JSON.parse(exportOf(json, ...articles))), ajv.errorsText(valid.errors));
  });

  it('is refused by it where something is missing or too much', () => {
    const document = JSON.parse(exportOf(json, richArticle()));
    const [article] = document.articles;
    for (const wrong of [
      { ...document, version: 2 },
      { ...document, articles: [{ ...article, more: 1 }] },
      { ...document, articles: [{ ...article, quotations: [{ ...article.quotations[0], parts: [] }] }] },
    ])
      assert.ok(!valid(wrong));
  });

  it('loses nothing of a text, halves of surrogate pairs and NUL included', () => {
    for (const article of everyArticle())
      assert.equal(JSON.parse(exportOf(json, article)).articles[0].text, article.article.text);
  });
});
