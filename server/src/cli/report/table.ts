import type { NamedArticle } from '../../core/export/format';
import type { Article } from '../../core/model';
import { type Place, placesOf } from '../../core/text/lineAndColumn';

/** One column: what stands above it and what stands in it. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row, place: (offset: number) => Place) => string;
}

/** What `onrecord dates`, `quotes` and `speakers` list: rows of an article, the last column as long as it needs to be. */
export interface Table<Row> {
  /** The key of the rows in JSON. */
  readonly id: string;
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  /** Said where an article has no rows. */
  readonly none: string;
  readonly rowsOf: (article: Article) => readonly Row[];
  /** A row as `--json` promises it: written out field by field. */
  readonly record: (row: Row, place: (offset: number) => Place) => object;
}

/** One block an article, with aligned columns, for a person at a terminal. */
export function* asText<Row>(articles: Iterable<NamedArticle>, table: Table<Row>): Iterable<string> {
  let between = '';
  for (const { id, article } of articles) {
    const place = placesOf(article.text);
    const cells = table.rowsOf(article).map((row) => table.columns.map(({ cell }) => cell(row, place)));
    const lines = cells.length ? aligned([table.columns.map(({ head }) => head), ...cells]) : [table.none];
    yield `${between}${id}: ${publication(article)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
    between = '\n';
  }
}

/** One document; an article leaves before the next one is read. */
export function* asJson<Row>(articles: Iterable<NamedArticle>, table: Table<Row>): Iterable<string> {
  yield '{"articles":[';
  let separator = '\n';
  for (const { id, article } of articles) {
    const place = placesOf(article.text);
    const rows = table.rowsOf(article).map((row) => table.record(row, place));
    yield `${separator}${JSON.stringify({ id, publishedOn: article.publishedOn?.date ?? null, [table.id]: rows }, null, 1)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

const publication = ({ publishedOn }: Article): string =>
  publishedOn ? `published on ${publishedOn.date} (${publishedOn.from})` : 'no publication date';

export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, i) => Math.max(widest[i] ?? 0, lengthOf(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - lengthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** In code points, as terminals show most of them; characters of double width put a row out by one each. */
const lengthOf = (text: string): number => [...text].length;
