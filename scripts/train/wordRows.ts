import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { hashOf } from '../../server/src/core/syntax/hash';
import { formBits, type GroupNesting, type WordColumns } from '../../server/src/core/syntax/wordTable';
import { irregularForms } from './irregular';

export interface WordRows {
  readonly keys: Int32Array;
  readonly columns: WordColumns;
  readonly nesting: GroupNesting;
}

/** The word table that `words/make.ts` has made, sorted by word hash. */
export function readWordRows(file: string): WordRows {
  const lines = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const nested = lines.filter(([mark]) => mark === '#').map((row) => row.slice(1).map(Number));
  const nesting = { middle: new Uint8Array(nested.length + 1), coarse: new Uint8Array(nested.length + 1) };
  for (const [fine = 0, middle = 0, coarse = 0] of nested) {
    nesting.middle[fine] = middle;
    nesting.coarse[fine] = coarse;
  }
  const numbersOf = new Map<string, number[]>(
    lines.filter(([mark]) => mark !== '#').map(([word = '', ...numbers]) => [word, numbers.map(Number)]),
  );
  for (const [upos, form] of irregularForms) {
    const numbers = numbersOf.get(form) ?? [];
    numbers[0] = (numbers[0] ?? 0) | (upos === 'VERB' ? formBits.past : formBits.plural); // no ending tells these
    numbersOf.set(form, numbers);
  }
  const rows = [...numbersOf]
    .map(([word, numbers]) => ({ key: hashOf(word), numbers }))
    .sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  const column = (read: (numbers: readonly number[]) => number): Uint8Array =>
    Uint8Array.from(rows, ({ numbers }) => read(numbers));
  const columns: WordColumns = {
    classes: column(([classes = 0]) => classes),
    usual: column(([, usual = 0]) => usual),
    nounField: column(([, , field = 0]) => field),
    verbField: column(([, , , field = 0]) => field),
    frames: column(([, , , , frames = 0]) => frames),
    guess: column(([, , , , , , guess = 0]) => guess),
    groupLow: column(([, , , , , group = 0]) => group & 255),
    groupHigh: column(([, , , , , group = 0]) => group >> 8),
  };
  return { keys: Int32Array.from(rows, ({ key }) => key), columns, nesting };
}
