import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFormatsTable } from './formatsTable';
import { l10nBundle } from './l10nBundle';
import { rulesManual } from './rulesManual';

// Writes the files that are made from code. A test says when they are stale.
const root = join(__dirname, '..');
writeFileSync(join(root, 'docs', 'rules.md'), rulesManual());
const formats = join(root, 'docs', 'formats.md');
writeFileSync(formats, withFormatsTable(readFileSync(formats, 'utf8')));
mkdirSync(join(root, 'l10n'), { recursive: true });
void l10nBundle().then((strings) => writeFileSync(join(root, 'l10n', 'bundle.l10n.json'), strings));
