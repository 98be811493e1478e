import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withDecisions } from '../../server/src/core/annotations/sidecar';
import { placeOf } from '../../server/src/core/annotations/textPlace';
import { formats } from '../../server/src/core/export/formats';
import { inFolder, onrecord } from '../support/cli';

const story = 'MILLBROOK, Jan. 27, 2025 — “We are ready,” said Ines Calloway, the engineer. It was no bridge to her.\n';
const at = story.indexOf('It was no bridge');
const decided = withDecisions(undefined, 'a.news', [
  { about: 'mark', mark: { about: 'add', of: 'claim', place: placeOf(story, { start: at, end: at + 16 }) } },
]);
const sidecar = 'content' in decided ? decided.content : '';

describe('onrecord import', () => {
  for (const { id, extension } of formats.filter(({ read }) => read))
    it(`brings ${id} back into an article that nobody has decided anything about`, () =>
      inFolder({ 'a.news': story, 'a.news.onrecord.json': sidecar }, async (cwd) => {
        const file = `b${extension}`;
        assert.equal((await onrecord(['annotate', 'a.news', '--to', id, '--out', file], { cwd })).exit, 0);
        await rm(join(cwd, 'a.news.onrecord.json'));
        const { exit, err } = await onrecord(['import', id, file, '--into', 'a.news'], { cwd });
        assert.match(err, /^onrecord: a\.news: Marks placed: \d+\. Decisions made: 1\.$/m);
        assert.equal(exit, 0, err);
        assert.match(await readFile(join(cwd, 'a.news.onrecord.json'), 'utf8'), /It was no bridge/);
        const first = await readFile(join(cwd, file), 'utf8');
        await onrecord(['annotate', 'a.news', '--to', id, '--out', file, '--force'], { cwd });
        assert.equal(await readFile(join(cwd, file), 'utf8'), first);
      }));

  it('finds the article that the file names', () =>
    inFolder({ 'a.news': story }, async (cwd) => {
      await onrecord(['annotate', 'a.news', '--to', 'w3c', '--out', 'some.jsonld'], { cwd });
      const { exit, err } = await onrecord(['import', 'w3c', 'some.jsonld'], { cwd });
      assert.equal(exit, 0);
      assert.match(err, /a\.news: Marks placed: \d+\. Decisions made: 0\./);
    }));

  it('says what has no place in the article any more, and keeps what has', () =>
    inFolder({ 'a.news': story }, async (cwd) => {
      await onrecord(['annotate', 'a.news', '--to', 'w3c', '--out', 'a.jsonld'], { cwd });
      const page = JSON.parse(await readFile(join(cwd, 'a.jsonld'), 'utf8'));
      const gone = JSON.stringify(page).replaceAll('We are ready', 'We were ready');
      await inFolder({ 'a.news': story, 'b.jsonld': gone }, async (other) => {
        const { exit, err } = await onrecord(['import', 'w3c', 'b.jsonld'], { cwd: other });
        assert.equal(exit, 1);
        assert.match(err, /a\.news: Not placed: ““We were ready,””\./);
      });
    }));

  for (const [args, message] of [
    [['import', 'csv', 'a.csv'], /“csv” does not come back\. Choose from: json, w3c, tei, brat, conll, spacy/],
    [['import', 'tei', 'missing.xml'], /missing\.xml: There is no such file/],
    [['import', 'tei', 'bad.txt'], /bad\.txt: This is no XML/],
    [['import', 'json', 'bad.txt'], /bad\.txt: This is no JSON that On Record writes/],
    [['import', 'w3c', 'bad.txt'], /bad\.txt: This is no page/],
    [['import', 'conll', 'bad.txt'], /bad\.txt: This is no CoNLL-U Plus/],
    [['import', 'spacy', 'bad.txt'], /bad\.txt: Line 1 holds no JSON object/],
    [['import', 'brat', 'bad.ann'], /bad\.ann: The text is missing/],
  ] as const)
    it(`ends with 2 and one clear sentence: onrecord ${args.join(' ')}`, () =>
      inFolder({ 'bad.txt': '<TEI', 'bad.ann': 'T1' }, async (cwd) => {
        if (args[2] === 'bad.ann') await rm(join(cwd, 'bad.txt'));
        const { exit, err } = await onrecord(args, { cwd });
        assert.equal(exit, 2);
        assert.match(err, message);
      }));
});
