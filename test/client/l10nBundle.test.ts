import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { l10nBundle } from '../../scripts/l10nBundle';

describe('the strings of the client', () => {
  it('are all in l10n/bundle.l10n.json for translators (npm run docs writes it anew)', async function () {
    this.timeout(60_000); // reads every file of the client with a parser
    assert.equal(readFileSync(join(__dirname, '..', '..', 'l10n', 'bundle.l10n.json'), 'utf8'), await l10nBundle());
  });
});
