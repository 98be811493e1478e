import type { Article } from '../../model';
import type { ExportContext, NamedArticle } from '../format';
import { element, type XmlElement } from '../xml';

/** What the document is, from what, and what made it. */
export const headerOf = ({ id, article }: NamedArticle, context: ExportContext): XmlElement =>
  element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element(
        'titleStmt',
        {},
        element('title', {}, id),
        responsible('engine', 'annotated by', `On Record ${context.version}`),
        responsible('person', 'decided by', 'a person'),
      ),
      element('publicationStmt', {}, element('p', {}, 'Annotations of a news article.')),
      element('sourceDesc', {}, element('bibl', {}, element('title', {}, id), ...publishedOn(article))),
    ),
    element('encodingDesc', {}, applicationOf(context), classes),
  );

const responsible = (id: string, does: string, who: string): XmlElement =>
  element('respStmt', { 'xml:id': id }, element('resp', {}, does), element('name', {}, who));

const publishedOn = ({ publishedOn: anchor }: Article): readonly XmlElement[] =>
  anchor
    ? [
        element(
          'date',
          {
            type: 'publication',
            subtype: anchor.from,
            when: anchor.date,
            resp: anchor.from === 'decision' ? '#person' : '#engine',
          },
          anchor.date,
        ),
      ]
    : [];

function applicationOf({ version, style }: ExportContext): XmlElement {
  const number = /^\d+(\.\d+){0,3}/.exec(version)?.[0] ?? '0';
  return element(
    'appInfo',
    {},
    element(
      'application',
      { ident: 'on-record', version: number },
      element('label', {}, 'On Record'),
      element('p', {}, `Order of day and month in figures: ${style.dateOrder ?? 'auto'}`),
    ),
  );
}

const classes = element(
  'classDecl',
  {},
  element(
    'taxonomy',
    { 'xml:id': 'quotations' },
    ...[
      ['direct', 'in the words that were said'],
      ['indirect', 'reported in other words'],
      ['mixed', 'reported, with some words as they were said'],
    ].map(([id = '', meaning = '']) => element('category', { 'xml:id': id }, element('catDesc', {}, meaning))),
  ),
);
