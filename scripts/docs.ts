import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesManual } from './rulesManual';

// Writes the pages that are made from code. A test says when they are stale.
writeFileSync(join(__dirname, '..', 'docs', 'rules.md'), rulesManual());
