import assert from 'node:assert/strict';
import { inFolder, onrecord } from '../support/cli';

const article = 'Atieno said the pier was safe.\n';
const one = (name: string): string => JSON.stringify({ speakers: [{ id: 'atieno', name }] });
const speakersIn = (out: string): readonly string[] =>
  (JSON.parse(out) as { articles: { speakers: { name: string }[] }[] }).articles.flatMap(({ speakers }) =>
    speakers.map(({ name }) => name),
  );

describe('who speakers are, on the command line', () => {
  const files = {
    'east/a.news': article,
    'a.news': article,
    'east/speakers.json': one('Rehema Atieno'),
    'speakers.json': one('Lydia Atieno'),
    'others.json': one('Vega Atieno'),
  };

  it('is said by speakers.json beside the article, then by that of the working folder', () =>
    inFolder(files, async (cwd) => {
      const { out, exit } = await onrecord(['speakers', 'east/a.news', 'a.news', '--json'], { cwd });
      assert.deepEqual([speakersIn(out), exit], [['Rehema Atieno', 'Lydia Atieno'], 0]);
    }));

  it('is said by the file that is named alone', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['speakers', 'east/a.news', '--speakers', 'others.json', '--json'], { cwd });
      assert.deepEqual(speakersIn(out), ['Vega Atieno']);
    }));

  it('counts for JSON Lines too', () =>
    inFolder({ ...files, 'a.jsonl': `${JSON.stringify({ id: 'a', text: article })}\n` }, async (cwd) => {
      const { out } = await onrecord(['annotate', '--jsonl', 'a.jsonl', '--speakers', 'others.json'], { cwd });
      assert.match(out, /"speakerEntity":\{"name":"Vega Atieno"/);
    }));

  it('says what is wrong in a file, and where', () =>
    inFolder({ 'a.news': article, 'speakers.json': '{\n "speakers": [{ "id": "a" }] }' }, async (cwd) => {
      const { err, exit } = await onrecord(['check', 'a.news'], { cwd });
      assert.match(err, /^onrecord: speakers\.json:2:15: A speaker has an “id” and a “name”/);
      assert.equal(exit, 2);
    }));

  it('leaves another program’s file of that name alone, in one line, unless it is named', () =>
    inFolder(
      { 'a.news': article, 'b.news': article, 'speakers.json': '[{ "name": "Dora Quill", "talk": "Piers" }]' },
      async (cwd) => {
        const { err, exit } = await onrecord(['check', 'a.news', 'b.news'], { cwd });
        assert.equal(err.match(/speakers\.json: This is no registry of speakers: left alone\./g)?.length, 1);
        assert.equal(exit, 0);
        const named = await onrecord(['check', 'a.news', '--speakers', 'speakers.json'], { cwd });
        assert.match(named.err, /speakers\.json:1:1: A registry is/);
        assert.equal(named.exit, 2);
      },
    ));

  it('says that a file that is named is not there', () =>
    inFolder({ 'a.news': article }, async (cwd) => {
      const { err, exit } = await onrecord(['annotate', 'a.news', '--speakers', 'none.json'], { cwd });
      assert.match(err, /none\.json: There is no such file\./);
      assert.equal(exit, 2);
    }));
});

describe('who holds a public office', () => {
  const line = JSON.stringify({ id: 'a', text: 'The French president said no.\n', date: '2020-02-01' });
  const nameFrom = (out: string): unknown => JSON.parse(out).quotes?.[0]?.speakerEntity?.name;

  it('is said by the list that comes along, unless --no-office-registry', () =>
    inFolder({ 'a.jsonl': `${line}\n` }, async (cwd) => {
      const asked = ['annotate', '--jsonl', 'a.jsonl'];
      const known = nameFrom((await onrecord(asked, { cwd })).out);
      const unknown = nameFrom((await onrecord([...asked, '--no-office-registry'], { cwd })).out);
      assert.ok(/^\p{Lu}\p{L}+ \p{Lu}/u.test(String(known)), String(known));
      assert.ok(unknown !== known);
    }));
});

describe('onrecord speakers --across', () => {
  const files = {
    'a.news': 'Mayor Dora Quill left.\n',
    'b.news': 'Dora Quill, the mayor, came back. Arne Solvik left.\n',
  };

  it('lists who is the same in several articles, and why', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['speakers', '.', '--across'], { cwd });
      assert.match(out, /^Dora Quill +person +2 +the same full name, the same role +Mayor$/m);
      assert.match(out, /^Arne Solvik +person +1 +– +–$/m);
    }));

  it('… as JSON', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['speakers', '.', '--across', '--json'], { cwd });
      const { speakers } = JSON.parse(out) as { speakers: { name: string; articles: object[] }[] };
      assert.deepEqual(speakers[0]?.articles, [
        { article: 'a.news', speaker: 'dora-quill', because: [] },
        { article: 'b.news', speaker: 'dora-quill', because: ['full-name', 'role'] },
      ]);
    }));
});
