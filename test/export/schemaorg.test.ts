import assert from 'node:assert/strict';
import { schemaorg } from '../../server/src/core/export/schemaorg';
import { exportOf, richArticle } from '../support/exports';
import { nQuads } from '../support/jsonLd';
import { everyArticle } from '../support/validators';

/** What schema.org’s own context comes to for the terms we use; the compiler checks them against its vocabulary. */
const context = {
  '@context': {
    '@vocab': 'https://schema.org/',
    datePublished: { '@id': 'https://schema.org/datePublished', '@type': 'https://schema.org/Date' },
  },
};

describe('schema.org', () => {
  it('is JSON-LD of which nothing is lost on the way to N-Quads', async () => {
    for (const article of everyArticle()) {
      const quads = await nQuads(JSON.parse(exportOf(schemaorg, article)), { 'https://schema.org': context });
      assert.match(quads, /<https:\/\/schema\.org\/NewsArticle>/);
    }
  });

  it('has the article with its quotations, their speakers and its claims', () => {
    const document = JSON.parse(exportOf(schemaorg, richArticle()));
    assert.deepEqual([document['@type'], document.datePublished], ['NewsArticle', '2025-01-27']);
    const [quotation, second] = document.hasPart;
    assert.equal(quotation['@type'], 'Quotation');
    assert.equal(quotation.creator['@id'], document.mentions[0]['@id']);
    assert.equal(document.mentions[0].name, 'Ines Calloway');
    assert.equal(second.creditText, 'a spokesman');
    assert.equal(document.hasPart.at(-1)['@type'], 'Claim');
  });
});
