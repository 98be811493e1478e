import assert from 'node:assert/strict';
import { conll } from '../../server/src/core/export/conll';
import { exportOf, richArticle } from '../support/exports';
import { everyArticle } from '../support/validators';

interface Row {
  readonly form: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** As CoNLL-U Plus is read: columns by the first comment, sentences by blank lines, white space as UDPipe writes it. */
function read(text: string): { readonly rows: readonly Row[]; readonly text: string; readonly sentences: number } {
  const lines = text.split('\n');
  const names = lines[0]?.replace('# global.columns = ', '').split(' ') ?? [];
  const rows: Row[] = [];
  let whole = '';
  let expected = 1;
  let sentences = 0;
  for (const line of lines.slice(1)) {
    if (line.startsWith('# ')) continue;
    if (line === '') {
      if (expected > 1) sentences++;
      expected = 1;
      continue;
    }
    const values = line.split('\t');
    assert.equal(values.length, names.length, line);
    const cells = new Map(names.map((name, at) => [name, values[at] ?? '']));
    assert.equal(cells.get('ID'), String(expected++));
    const form = cells.get('FORM') ?? '';
    const misc = new Map(
      cells
        .get('MISC')
        ?.split('|')
        .map((fact) => fact.split('=') as [string, string]),
    );
    const space = misc.get('SpaceAfter') === 'No' ? '' : unescaped(misc.get('SpacesAfter') ?? '\\s');
    whole += unescaped(misc.get('SpacesBefore') ?? '') + form + space;
    rows.push({ form, cells });
  }
  return { rows, text: whole, sentences };
}

const characters: Readonly<Record<string, string>> = { s: ' ', t: '\t', r: '\r', n: '\n', p: '|', '\\': '\\' };
const unescaped = (space: string): string => space.replace(/\\(.)/g, (_, letter: string) => characters[letter] ?? '');

describe('CoNLL-U Plus', () => {
  it('gives the text back', () => {
    for (const article of everyArticle())
      assert.equal(read(exportOf(conll, article)).text, article.article.text.replace(/\p{Cs}/gu, '\uFFFD'), article.id);
  });

  it('begins each run of labels with B and goes on with I', () => {
    for (const article of everyArticle())
      for (const column of ['QUOTE', 'INNER', 'CUE', 'SOURCE', 'RELAY', 'DATE', 'CLAIM']) {
        let open = new Set<string>();
        for (const { cells } of read(exportOf(conll, article)).rows) {
          const labels = (cells.get(column) ?? '').split('|').filter((label) => label !== 'O');
          for (const label of labels) {
            assert.match(label, /^[BI]-/);
            if (label.startsWith('I-')) assert.ok(open.has(label.slice(2)), `${column}: ${label} follows nothing`);
          }
          open = new Set(labels.map((label) => label.slice(2)));
        }
      }
  });

  it('has a sentence for each of the article, and one for the dateline that belongs to none', () => {
    const { sentences, rows } = read(exportOf(conll, richArticle()));
    assert.equal(sentences, richArticle().article.sentences.length + 1);
    const first = rows.findIndex(({ cells }, at) => at > 0 && cells.get('ID') === '1');
    assert.match(rows[first - 1]?.form ?? '', /^[—–-]+$/);
  });

  it('marks quotations with their kind and number, and what belongs to them with the number', () => {
    const { rows } = read(exportOf(conll, richArticle()));
    const cell = (form: string, column: string): string | undefined =>
      rows.find((row) => row.form === form)?.cells.get(column);
    assert.equal(cell('ready', 'QUOTE'), 'I-direct:0');
    assert.equal(cell('Ines', 'SOURCE'), 'B-0');
    assert.equal(cell('heard', 'QUOTE'), 'I-mixed:1.1');
    assert.equal(cell('that', 'INNER'), 'B-indirect:2');
    assert.equal(cell('Jan.', 'VALUE'), '2025-01-27');
  });
});
