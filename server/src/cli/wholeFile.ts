import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Whether a file that stands there already may be written over. */
export type Existing = 'keep' | 'replace';

/** The file was written, or one sentence that says why not. */
export type Written = { readonly path: string } | { readonly problem: string };

/**
 * Writes a file whole or not at all: into a new file beside it, which then gets the name. Whoever looks finds the old
 * file or the whole new one, even when this process is killed. A file that is kept makes it a problem, unless it holds
 * the very same.
 */
export async function writeWhole(path: string, pieces: Iterable<string>, existing: Existing): Promise<Written> {
  const part = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeNew(part, pieces);
    if (existing === 'replace') await rename(part, path);
    else if (!(await nameUnlessTaken(part, path))) {
      if (!(await same(part, path))) return { problem: inTheWay };
    }
    return { path };
  } catch (error) {
    return { problem: `This file cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).` };
  } finally {
    await rm(part, { force: true });
  }
}

/** What to say of a file that is not to be written over. */
export const inTheWay = 'This file exists already. Name another, or say --force to write over it.';

async function writeNew(path: string, pieces: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const piece of pieces) await file.write(piece);
    await file.sync(); // the name must not stand before what it names
  } finally {
    await file.close();
  }
}

/** Gives a file a name that nothing has yet, in one step; false where it is taken. */
async function nameUnlessTaken(part: string, path: string): Promise<boolean> {
  try {
    await link(part, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if (existsSync(path)) return false; // a file system without links: the nearest there is
    await rename(part, path);
    return true;
  }
}

async function same(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}
