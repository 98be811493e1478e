import { existsSync } from 'node:fs';
import { join } from 'node:path';

const file = join(__dirname, '..', '..', '..', 'shared', 'ud', 'en-dev.conllu.gz');

/** The development half of the treebanks; absent where only the project is checked out, and tests on it say so. */
export const devTreebank: string | undefined = existsSync(file) ? file : undefined;
