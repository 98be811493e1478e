import type { ArticleFormat, ExportContext, NamedArticle } from '../format';
import { element, xmlDeclaration, type XmlElement, xmlText } from '../xml';
import { headerOf } from './header';
import { peopleLists, speakerIds } from './people';
import { textOf } from './text';
import { readTei } from '../read/tei';

/** TEI P5: the text of the article with what is marked in it, its speakers and their links in `standOff`. */
export const tei: ArticleFormat = {
  id: 'tei',
  name: 'TEI P5',
  extension: '.tei.xml',
  read: readTei,
  textRules: { unit: 'UTF-16 units', xml: true },
  carries: [
    'text',
    'quotations',
    'kinds',
    'parts',
    'nested',
    'cues',
    'sources',
    'relays',
    'speakers',
    'speakerKinds',
    'roles',
    'aliases',
    'mentions',
    'confidence',
    'dates',
    'values',
    'claims',
    'triggers',
    'publicationDate',
    'publicationOrigin',
    'decisions',
    'provenance',
    'byteOrderMark',
    'lineEnds',
  ],
  files: (named, context) => [
    { extension: '.tei.xml', content: `${xmlDeclaration}${xmlText(documentOf(named, context))}\n` },
  ],
};

function documentOf(named: NamedArticle, context: ExportContext): XmlElement {
  const { article } = named;
  const ids = speakerIds(article);
  const { body, links } = textOf(article, ids);
  const lists = peopleLists(article, ids);
  const standOff = [...lists, ...(links.length > 0 ? [element('linkGrp', {}, ...links)] : [])];
  return element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0' },
    '\n',
    headerOf(named, context),
    '\n',
    ...(standOff.length > 0 ? [element('standOff', {}, ...standOff), '\n'] : []),
    element('text', {}, body),
    '\n',
  );
}
