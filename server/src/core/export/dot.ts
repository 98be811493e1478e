import { loneSurrogate } from './feature';
import type { StreamFormat } from './format';
import { networkOf, type NetworkNode } from './network';

/** The DOT language of Graphviz: who quotes whom, over all articles. */
export const dot: StreamFormat = {
  id: 'dot',
  name: 'Graphviz (who quotes whom)',
  extension: '.dot',
  carries: ['speakers', 'speakerKinds', 'relays'],
  *write(articles, { version }) {
    yield `// On Record ${version}\ndigraph quotations {\n  rankdir=LR;\n  node [fontname="sans-serif"];\n`;
    const written = new Set<string>();
    for (const named of articles) {
      const { nodes, ties } = networkOf(named);
      for (const { id, label, kind } of nodes) {
        if (written.has(id)) continue;
        written.add(id);
        yield `  ${quoted(id)} [label=${quoted(label)}, class=${quoted(kind)}, shape=${shapes[kind]}];\n`;
      }
      for (const { from, to, kind, count } of ties) {
        const style = kind === 'relays' ? 'dashed' : 'solid';
        yield `  ${quoted(from)} -> ${quoted(to)} [class=${quoted(kind)}, style=${style}, weight=${count}, label="${count}"];\n`;
      }
    }
    yield '}\n';
  },
};

const shapes: Readonly<Record<NetworkNode['kind'], string>> = {
  article: 'note',
  person: 'ellipse',
  organisation: 'box',
  place: 'house',
  group: 'octagon',
  document: 'tab',
  unidentified: 'plain',
};

/**
 * A string of the DOT language: a backslash would begin an escape of labels, an ampersand an entity. A NUL ends the text
 * for Graphviz, and it reads UTF-8 only.
 */
const quoted = (text: string): string =>
  `"${text
    .replace(loneSurrogate, '\uFFFD')
    // eslint-disable-next-line no-control-regex -- what a label cannot hold
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F]/g, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/["\\]/g, '\\$&')
    .replace(/\s+/gu, ' ')}"`;
