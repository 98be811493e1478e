import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../server/src/core/analyze';
import { datesIn } from '../server/src/core/datesIn';
import { anyText } from './text/anyText';

const samples = join(__dirname, '..', 'samples');

describe('the dates of a text alone', () => {
  it('are those of the whole reading in every sample', () => {
    for (const file of readdirSync(samples).filter((name) => name.endsWith('.news'))) {
      const text = readFileSync(join(samples, file), 'utf8');
      assert.deepEqual(datesIn(text, { fileName: file }), analyze(text, { fileName: file }).dates, file);
    }
  });

  it('are those of the whole reading where nobody is quoted', () =>
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = `${raw.replace(/\p{Pi}|\p{Pf}|['"„‚]/gu, ' ')} The port shut on Friday and opens on 03/04/2025.`;
        const options = { publishedOn: '2025-01-27', dateOrder: 'day-first' } as const;
        assert.deepEqual(datesIn(text, options), analyze(text, options).dates);
      }),
      { numRuns: 100 },
    ));

  it('count from the date in front matter, a dateline or the file’s name', () => {
    const values = (text: string, fileName?: string): readonly unknown[] =>
      datesIn(text, fileName === undefined ? {} : { fileName }).map(({ value }) => value);
    assert.deepEqual(values('---\ndate: 2025-01-27\n---\n\nIt rained yesterday.'), ['2025-01-26']);
    assert.deepEqual(values('It rained yesterday.', '2025-01-27-rain.news'), ['2025-01-26']);
    assert.deepEqual(values('It rained yesterday.'), [undefined]);
  });
});
