import assert from 'node:assert/strict';
import { onrecord } from '../support/cli';

const document = (id: string): string =>
  JSON.stringify({ id, text: `“We counted ${id} boats,” said Ines Calloway.`, date: '2025-03-17' });
const lines = (out: string): { id: string | null; line?: number; error?: string; quotes?: { text: string }[] }[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null });

describe('onrecord annotate --jsonl', () => {
  it('answers a line for a line, in order', async () => {
    const ids = Array.from({ length: 40 }, (_, i) => `d${i}`);
    const { exit, out } = await onrecord(['annotate', '--jsonl'], { input: ids.map(document).join('\n') });
    assert.equal(exit, 0);
    assert.deepEqual(
      lines(out).map(({ id }) => id),
      ids,
    );
  });

  it('gives the same answer on two cores', async () => {
    const input = Array.from({ length: 40 }, (_, i) => document(`d${i}`)).join('\n');
    const [one, two] = await Promise.all([
      onrecord(['annotate', '--jsonl'], { input }),
      onrecord(['annotate', '--jsonl', '--jobs', '2'], { input }),
    ]);
    assert.equal(two.out, one.out);
    assert.equal(two.exit, 0);
  });

  it('gives the quotation with its source and speaker, in UTF-16 offsets', async () => {
    const text = '🎉 “We are open,” said Ines Calloway.';
    const { out } = await onrecord(['annotate', '--jsonl'], { input: JSON.stringify({ id: 'a', text }) });
    const { quotes } = JSON.parse(out) as {
      quotes: {
        start: number;
        end: number;
        kind: string;
        speaker: { text: string };
        speakerEntity: { name: string };
      }[];
    };
    assert.deepEqual(
      quotes.map(({ start, end, kind, speaker, speakerEntity }) => [
        text.slice(start, end),
        kind,
        speaker.text,
        speakerEntity.name,
      ]),
      [['“We are open,”', 'direct', 'Ines Calloway', 'Ines Calloway']],
    );
  });

  it('puts an error in the place of a bad line, goes on, and ends with 2', async () => {
    const input = [
      document('a'),
      '{"id":',
      '[1]',
      '{"id":"x"}',
      '{"id":"y","text":"a","date":"soon"}',
      '{"text":"a"}',
      document('b'),
    ].join('\n');
    const { exit, out } = await onrecord(['annotate', '--jsonl'], { input });
    assert.equal(exit, 2);
    assert.deepEqual(
      lines(out).map(({ id, line }) => [id, line]),
      [
        ['a', undefined],
        [null, 2],
        [null, 3],
        ['x', 4],
        ['y', 5],
        [null, 6],
        ['b', undefined],
      ],
    );
    assert.ok(
      lines(out)
        .slice(1, 6)
        .every(({ error }) => typeof error === 'string' && error.length > 10),
    );
  });

  it('answers a line that is not UTF-8 and one that is too long, and keeps going', async () => {
    const input = Buffer.concat([
      Buffer.from('{"id":"\xff"}\n', 'latin1'),
      Buffer.alloc(21 * 1024 * 1024, 'a'),
      Buffer.from(`\n${document('b')}`),
    ]);
    const { exit, out } = await onrecord(['annotate', '--jsonl'], { input });
    assert.equal(exit, 2);
    assert.deepEqual(
      lines(out).map(({ error, id }) => error ?? id),
      ['The line is not UTF-8.', 'The line is longer than 20 MB.', 'b'],
    );
  });

  it('skips blank lines and answers nothing to nothing', async () => {
    assert.deepEqual(await onrecord(['annotate', '--jsonl'], { input: '\n\n' }), { exit: 0, out: '', err: '' });
  });
});
