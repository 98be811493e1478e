import * as l10n from '@vscode/l10n';
import { type Child, element } from './elements';

/** One part of the report: a chart, what it shows in words, and the same as a table. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Absent where there is nothing to draw. */
  readonly chart?: SVGSVGElement;
  readonly table: Table;
}

export interface Table {
  readonly columns: readonly string[];
  /** A cell a column; the first names the row. */
  readonly rows: readonly (readonly Child[])[];
}

const longest = 300; // rows; a folder of thousands of articles has more sources than anybody reads

/** The section as HTML. Without rows it says that there is nothing. */
export function sectionElement({ id, title, about, chart, table }: Section): HTMLElement {
  const heading = element('h2', { id: `${id}-title` }, title);
  const attributes = { id, 'aria-labelledby': `${id}-title` };
  if (table.rows.length === 0)
    return element(
      'section',
      attributes,
      heading,
      element('p', { class: 'nothing' }, l10n.t('There is nothing to show.')),
    );
  return element(
    'section',
    attributes,
    heading,
    element('p', { class: 'about' }, about),
    ...(chart ? [element('div', { class: 'chart' }, chart)] : []),
    element('details', {}, element('summary', {}, l10n.t('As a table: {0}', title)), tableElement(table, title)),
  );
}

function tableElement({ columns, rows }: Table, title: string): HTMLElement {
  const left = rows.length - longest;
  const table = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, title),
    element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
    element('tbody', {}, ...rows.slice(0, longest).map(rowElement)),
  );
  const more = left > 0 ? [element('p', {}, l10n.t('Rows left out: {0}', left))] : [];
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': l10n.t('Table: {0}', title) },
    table,
    ...more,
  );
}

const rowElement = ([first = '', ...cells]: readonly Child[]): HTMLElement =>
  element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)));
