import assert from 'node:assert/strict';
import { inFolder, onrecord } from '../support/cli';

const story =
  'The bridge opened in May 1998.\n\nOn Friday Ines Calloway, the town engineer, said: “It closes tomorrow.”\n';
const files = { '2025-03-17-bridge.news': story };
const file = '2025-03-17-bridge.news';

describe('onrecord dates', () => {
  it('lists what happened in order, each with its sentence', () =>
    inFolder(files, async (cwd) => {
      const { exit, out } = await onrecord(['dates', file], { cwd });
      assert.equal(exit, 0);
      assert.deepEqual(out.split('\n'), [
        `${file}: published on 2025-03-17 (file-name)`,
        '  when        written   line  sentence',
        '  1998-05     May 1998  1     The bridge opened in May 1998.',
        '  2025-03-14  Friday    3     On Friday Ines Calloway, the town engineer, said: “It closes tomorrow.”',
        '  2025-03-15  tomorrow  3     On Friday Ines Calloway, the town engineer, said: “It closes tomorrow.”',
        '',
      ]);
    }));

  it('reads figures in the order that is asked for, and by the days that the house style says', () =>
    inFolder(
      {
        'a.txt': '---\ndate: 2025-01-29\n---\nTalks are on 03/04/2025 or next Friday.\n',
        '.onrecord.json': '{ "weekdays": { "next": "first-to-come" } }',
      },
      async (cwd) => {
        const days = async (...order: string[]): Promise<readonly string[]> => {
          const { out } = await onrecord(['dates', 'a.txt', '--json', ...order], { cwd });
          return JSON.parse(out).articles[0].dates.map(({ value }: { value: string }) => value);
        };
        assert.deepEqual(await days('--date-order', 'us'), ['2025-01-31', '2025-03-04']);
        assert.deepEqual(await days('--date-order', 'uk'), ['2025-01-31', '2025-04-03']);
        assert.deepEqual(await days('--date-order', 'iso'), ['2025-01-31']);
        const { exit, err } = await onrecord(['dates', 'a.txt', '--date-order', 'eu'], { cwd });
        assert.equal(exit, 2);
        assert.match(err, /Choose from: us, uk, iso/);
      },
    ));

  it('says so where there is nothing to list', () =>
    inFolder({ 'a.txt': 'It rained.\n' }, async (cwd) => {
      const { exit, out } = await onrecord(['dates', 'a.txt'], { cwd });
      assert.deepEqual([exit, out], [0, 'a.txt: no publication date\n  No date here has a place in the calendar.\n']);
    }));

  it('writes JSON with the place of each', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['dates', file, '--json'], { cwd });
      const [article] = JSON.parse(out).articles;
      assert.equal(article.publishedOn, '2025-03-17');
      assert.deepEqual(article.dates[0], {
        from: '1998-05-01',
        to: '1998-05-31',
        type: 'DATE',
        value: '1998-05',
        start: 21,
        end: 29,
        line: 1,
        text: 'May 1998',
        sentence: { start: 0, end: 30, text: 'The bridge opened in May 1998.' },
      });
    }));
});

describe('onrecord quotes', () => {
  it('lists whose words stand where', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['quotes', file], { cwd });
      assert.deepEqual(out.split('\n').slice(1), [
        '  line  kind    who            cue   words',
        '  3     direct  Ines Calloway  said  “It closes tomorrow.”',
        '',
      ]);
    }));

  it('writes JSON in the terms of the other exports', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['quotes', '.', '--json'], { cwd });
      const [{ id, quotes }] = JSON.parse(out).articles;
      assert.deepEqual(
        [id, quotes[0].line, quotes[0].speakerEntity.name, quotes[0].kind],
        [file, 3, 'Ines Calloway', 'direct'],
      );
    }));
});

describe('onrecord speakers', () => {
  it('lists them with their roles', () =>
    inFolder(files, async (cwd) => {
      const { out } = await onrecord(['speakers', file], { cwd });
      assert.match(out, /^ {2}Ines Calloway {2}person {2}1 {7}2 {9}3 {5}town engineer$/m);
    }));

  it('writes JSON for many files, goes on after one that cannot be read, and ends with 2', () =>
    inFolder({ ...files, 'b.txt': story }, async (cwd) => {
      const { exit, out, err } = await onrecord(['speakers', 'missing.txt', '*.*', '--json'], { cwd });
      assert.equal(exit, 2);
      assert.match(err, /^onrecord: missing\.txt: /);
      assert.equal(JSON.parse(out).articles.length, 2);
    }));
});

it('onrecord dates, quotes and speakers want to be told of an article', async () => {
  for (const name of ['dates', 'quotes', 'speakers']) assert.equal((await onrecord([name])).exit, 2);
});
