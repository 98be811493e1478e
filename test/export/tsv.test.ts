import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { csv } from '../../server/src/core/export/csv';
import { tsv } from '../../server/src/core/export/tsv';
import { exportOf } from '../support/exports';
import { everyArticle } from '../support/validators';

describe('TSV', () => {
  it('is the table of CSV with tabs', () => {
    for (const article of everyArticle())
      assert.deepEqual(parse(exportOf(tsv, article), { delimiter: '\t' }), parse(exportOf(csv, article)));
  });
});
