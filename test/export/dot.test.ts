import assert from 'node:assert/strict';
import { dot } from '../../server/src/core/export/dot';
import { exportOf, richArticle } from '../support/exports';
import { everyArticle, itWith, programs, succeeds, withFiles } from '../support/validators';

describe('DOT', () => {
  itWith([programs.dot], 'is drawn by Graphviz', () =>
    withFiles(dot, everyArticle(), (paths) => {
      for (const path of paths) assert.match(succeeds('dot', '-Tsvg', path), /<svg /);
    }),
  );

  it('draws who quotes whom, and who passes it on with a broken line', () => {
    const graph = exportOf(dot, richArticle());
    assert.match(graph, /"article:desk\/a\.news" -> "person:Ines Calloway" \[class="quotes", style=solid/);
    assert.match(graph, /"person:Orla Finch" -> "source:desk\/a\.news:a spokesman" \[class="relays", style=dashed/);
  });
});
