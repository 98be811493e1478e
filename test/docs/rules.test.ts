import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesManual } from '../../scripts/rulesManual';

describe('docs/rules.md', () => {
  it('is what the rules say; `npm run docs` writes it', () =>
    assert.equal(readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8'), rulesManual()));
});
