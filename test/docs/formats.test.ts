import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFormatsTable } from '../../scripts/formatsTable';
import { formats } from '../../server/src/core/export/formats';

describe('docs/formats.md', () => {
  const manual = readFileSync(join(__dirname, '..', '..', 'docs', 'formats.md'), 'utf8');

  it('has what each format carries; `npm run docs` writes it', () => assert.equal(manual, withFormatsTable(manual)));

  it('describes every format', () => {
    const headings = [...manual.matchAll(/^### (.*)$/gm)].flatMap(([, ids = '']) => ids.split(', '));
    assert.deepEqual([...headings].sort(), formats.map(({ id }) => id).sort());
    for (const { extension } of formats) assert.ok(manual.includes(`\`${extension}\``), extension);
  });
});
