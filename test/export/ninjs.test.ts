import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { ninjs } from '../../server/src/core/export/ninjs';
import { exportOf, named, richArticle } from '../support/exports';
import { everyArticle, itWith, published } from '../support/validators';

describe('ninjs', () => {
  const schema = published('ninjs-3.1.schema.json');
  itWith([schema], 'holds to the schema of the IPTC', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json'); // for places with coordinates, of which we have none
    const valid = ajv.compile(JSON.parse(readFileSync(schema.path, 'utf8')));
    for (const article of everyArticle())
      assert.ok(valid(JSON.parse(exportOf(ninjs, article))), `${article.id}: ${ajv.errorsText(valid.errors)}`);
  });

  it('lists who is in the article, and who gave information', () => {
    const item = JSON.parse(exportOf(ninjs, richArticle()));
    assert.deepEqual(
      item.people.map(({ name, rel }: { name: string; rel: string }) => [name, rel]),
      [
        ['Ines Calloway', 'quoted'],
        ['Orla Finch', 'mentioned'],
      ],
    );
    assert.deepEqual(
      item.infoSources.map(({ name }: { name: string }) => name),
      ['Ines Calloway'],
    );
    assert.equal(item.contentCreated, '2025-01-27T00:00:00Z');
  });

  it('takes headline and byline from the text', () => {
    const item = JSON.parse(exportOf(ninjs, named('# Bridge closed\n\nBy Nora Whitcombe\n\nIt rained.')));
    assert.deepEqual([item.headlines, item.by], [[{ value: 'Bridge closed' }], 'By Nora Whitcombe']);
  });
});
