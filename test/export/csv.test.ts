import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csv } from '../../server/src/core/export/csv';
import { context, exportOf, named, richArticle, samples } from '../support/exports';
import { everyArticle, itWith, programs, succeeds, withFiles } from '../support/validators';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('CSV', () => {
  it('is a table that a CSV parser reads: one row a part of a quotation, a date or a claim', () => {
    for (const article of everyArticle()) {
      const rows = rowsOf(exportOf(csv, article));
      const { attributions, dates, claims } = article.article;
      const parts = attributions.flatMap(({ content }) => content).length;
      assert.equal(rows.length, parts + dates.length + claims.length, article.id);
      for (const { start = '', end = '', text } of rows) {
        const words = article.article.text.slice(Number(start), Number(end)).replace(/\p{Cs}/gu, '\uFFFD');
        assert.ok(text === words || text === `'${words}`, `${text} is not ${words}`);
      }
    }
  });

  it('says whose word each quotation is, and what it hangs together with', () => {
    const [first, , second] = rowsOf(exportOf(csv, richArticle()));
    assert.deepEqual([first?.['decided'], first?.['speaker'], first?.['group']], ['person', 'Ines Calloway', 'q0']);
    assert.equal(second?.['relay'], 'Orla Finch');
  });

  it('writes nothing that a spreadsheet runs', () => {
    const [row] = rowsOf(exportOf(csv, named('“=HYPERLINK(1) & more,” said Ines Calloway.', { id: '@SUM(1)' })));
    assert.equal(row?.['article'], "'@SUM(1)");
  });

  it('begins with a byte order mark only where that is asked for', () => {
    const [head = ''] = 'write' in csv ? csv.write([], { ...context, byteOrderMark: true }) : [];
    assert.match(head, /^\uFEFFarticle,/);
    assert.match(exportOf(csv), /^article,/);
  });

  itWith([programs.soffice], 'has as many rows for LibreOffice as for us', () => {
    const home = mkdtempSync(join(tmpdir(), 'on-record-office-'));
    try {
      withFiles(csv, samples.slice(0, 3), (paths) => {
        const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
        const options = ['--headless', `-env:UserInstallation=file://${home}`, '--infilter=CSV:44,34,76,1'];
        succeeds('soffice', ...options, '--convert-to', filter, '--outdir', home, ...paths);
        for (const path of paths) {
          const name = basename(path, '.csv');
          const converted = readFileSync(join(home, `${name}-${name}.csv`), 'utf8');
          // What looks like a date it reads as one, as spreadsheets do; quotations are as we wrote them.
          const quotations = (rows: readonly Record<string, string>[]): readonly unknown[] =>
            rows.map(({ annotation, text }) => (annotation === 'date' ? annotation : text));
          assert.deepEqual(quotations(rowsOf(converted)), quotations(rowsOf(readFileSync(path, 'utf8'))));
        }
      });
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
