import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { graphml } from '../../server/src/core/export/graphml';
import { exportOf, named, richArticle } from '../support/exports';
import { everyArticle, itWith, programs, succeeds, withFiles } from '../support/validators';

/** What a reader of GraphML relies on: keys and nodes are declared, ids are unique, edges lead to nodes. */
function read(xml: string): { readonly nodes: readonly string[]; readonly edges: readonly string[] } {
  const [nodes, edges, keys]: [string[], string[], Set<string>] = [[], [], new Set()];
  const parser = new SaxesParser();
  parser.on('error', (error) => assert.fail(error));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'key') keys.add(attributes['id'] ?? '');
    if (name === 'node') nodes.push(attributes['id'] ?? '');
    if (name === 'edge') edges.push(`${attributes['source']} -> ${attributes['target']}`);
    if (name === 'data') assert.ok(keys.has(attributes['key'] ?? ''));
  });
  parser.write(xml).close();
  assert.equal(new Set(nodes).size, nodes.length);
  for (const edge of edges) for (const end of edge.split(' -> ')) assert.ok(nodes.includes(end), end);
  return { nodes, edges };
}

describe('GraphML', () => {
  it('is a graph: each node once, each tie between nodes', () => {
    read(exportOf(graphml, ...everyArticle()));
  });

  it('says who quotes whom', () => {
    assert.deepEqual(read(exportOf(graphml, richArticle())).edges, [
      'article:desk/a.news -> person:Ines Calloway',
      'article:desk/a.news -> source:desk/a.news:a spokesman',
      'person:Orla Finch -> source:desk/a.news:a spokesman',
      'source:desk/a.news:a spokesman -> person:Ines Calloway',
    ]);
  });

  it('takes one name for one person in all articles', () => {
    const said = '“It is over,” said Ines Calloway.';
    const { nodes } = read(exportOf(graphml, named(said, { id: 'a' }), named(said, { id: 'b' })));
    assert.deepEqual(nodes, ['article:a', 'person:Ines Calloway', 'article:b']);
  });

  itWith([programs.dot], 'is read by Graphviz', () =>
    withFiles(graphml, everyArticle(), (paths) => void succeeds('graphml2gv', ...paths)),
  );
});
