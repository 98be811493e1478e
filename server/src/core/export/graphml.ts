import type { StreamFormat } from './format';
import { networkOf } from './network';
import { element, startTag, xmlDeclaration, type XmlElement, xmlText } from './xml';

const root = element('graphml', {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
});

const keys: readonly XmlElement[] = [
  element('key', { id: 'label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' }),
  element('key', { id: 'kind', for: 'node', 'attr.name': 'kind', 'attr.type': 'string' }),
  element('key', { id: 'tie', for: 'edge', 'attr.name': 'kind', 'attr.type': 'string' }),
  element('key', { id: 'weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'int' }),
  element('key', { id: 'article', for: 'edge', 'attr.name': 'article', 'attr.type': 'string' }),
  element('key', { id: 'version', for: 'graph', 'attr.name': 'On Record', 'attr.type': 'string' }),
];

/** GraphML 1.0: who quotes whom, over all articles. An edge belongs to the article that shows it. */
export const graphml: StreamFormat = {
  id: 'graphml',
  name: 'GraphML (who quotes whom)',
  extension: '.graphml',
  carries: ['speakers', 'speakerKinds', 'relays'],
  *write(articles, { version }) {
    yield `${xmlDeclaration}${startTag(root)}\n${keys.map(xmlText).join('\n')}\n`;
    yield `${startTag(element('graph', { id: 'quotations', edgedefault: 'directed' }))}\n`;
    yield `${xmlText(data('version', version))}\n`;
    const written = new Set<string>();
    for (const named of articles) {
      const { nodes, ties } = networkOf(named);
      for (const { id, label, kind } of nodes) {
        if (written.has(id)) continue;
        written.add(id);
        yield `${xmlText(element('node', { id }, data('label', label), data('kind', kind)))}\n`;
      }
      for (const { from, to, kind, count, article } of ties) {
        const facts = [data('tie', kind), data('weight', String(count)), data('article', article)];
        yield `${xmlText(element('edge', { source: from, target: to }, ...facts))}\n`;
      }
    }
    yield '</graph>\n</graphml>\n';
  },
};

const data = (key: string, value: string): XmlElement => element('data', { key }, value);
