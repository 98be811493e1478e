import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isConflicted } from '../../server/src/core/annotations/mergedPage';
import { placementOf } from '../../server/src/core/annotations/placed';
import { decisionsIn } from '../../server/src/core/annotations/sidecar';
import { type InWords, read, sidecarAfter } from '../support/byHand';

const text =
  'The hall fell silent. “It is over now.” Nobody moved.\n\n“We are ready,” Anna Keller said.\n\nIt closed in May.';
const said = (name: string): InWords => ({ about: 'speaker', at: '“It is over', speaker: { name } });
const ready: InWords = { about: 'accept', of: 'quotation', at: '“We are ready,”' };
const may: InWords = { about: 'reject', of: 'date', at: 'May' };

/** What git makes of two people's work on one file: by itself, or with the driver that takes the lines of both. */
function merged(base: string, ours: string, theirs: string, ...driver: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-merge-'));
  try {
    const files = Object.entries({ ours, base, theirs }).map(([name, content]) => {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    try {
      execFileSync('git', ['merge-file', '-q', ...driver, ...files]);
    } catch {
      // it ends with the number of conflicts
    }
    return readFileSync(files[0] ?? '', 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const aboutsOf = (file: string): readonly string[] =>
  read(file)
    .map((decision) => decision.about)
    .sort();

describe('a sidecar that two people have worked on', () => {
  const base = sidecarAfter(text, [may]);

  for (const driver of [[], ['--union']])
    it(`has the decisions of both${driver.length > 0 ? ' where git takes the lines of both' : ''}`, () => {
      const file = merged(
        base,
        sidecarAfter(text, [said('Ida Moor')], base),
        sidecarAfter(text, [ready], base),
        ...driver,
      );
      assert.deepEqual(aboutsOf(file), ['accept', 'reject', 'speaker']);
    });

  for (const driver of [[], ['--union']])
    it(`shows where they disagree${driver.length > 0 ? ' where git takes the lines of both' : ''}`, () => {
      const ours = sidecarAfter(text, [said('Ida Moor')], base);
      const theirs = sidecarAfter(text, [said('Tom Hale')], base);
      const file = merged(base, ours, theirs, ...driver);
      assert.equal(isConflicted(file), driver.length === 0);
      const { conflicts } = placementOf(text, read(file));
      assert.deepEqual(
        conflicts.map(({ decisions }) => decisions.length),
        [2],
      );
    });

  it('is written anew without the marks of the merge, and with all decisions', () => {
    const file = merged(
      base,
      sidecarAfter(text, [said('Ida Moor')], base),
      sidecarAfter(text, [said('Tom Hale')], base),
    );
    const anew = sidecarAfter(text, [ready], file);
    assert.ok(!isConflicted(anew));
    assert.deepEqual(aboutsOf(anew), ['accept', 'reject', 'speaker', 'speaker']);
  });

  it('is not read where a line is none of ours', () => {
    for (const file of [
      `${base}<<<<<<< ours\nwhat?\n`,
      '<<<<<<< a\n=======\n>>>>>>> b\n',
      base.replace('"items"', 'items'),
    ])
      assert.ok('problem' in decisionsIn(file));
  });
});
