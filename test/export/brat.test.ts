import assert from 'node:assert/strict';
import { brat } from '../../server/src/core/export/brat/brat';
import type { NamedArticle } from '../../server/src/core/export/format';
import { context, exportOf, hardTexts, named, richArticle } from '../support/exports';
import { everyArticle } from '../support/validators';

/** What brat itself checks when it reads a document (annotation.py): ids, types, offsets in code points, references. */
function readAsBrat(article: NamedArticle): readonly string[] {
  assert.ok('files' in brat);
  const [ann, txt, conf] = brat.files(article, context).map(({ content }) => content);
  assert.ok(ann !== undefined && txt !== undefined && conf !== undefined);
  const characters = [...txt];
  const types = new Set([...conf.matchAll(/^!?\t?([A-Za-z][\w-]*)(?=$|\t)/gm)].map(([, type]) => type));
  const ids = new Set<string>();
  const lines = ann.split(/\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/).filter((line) => line !== ''); // eslint-disable-line no-control-regex -- as Python splits
  for (const line of lines) {
    const [id = '', head = '', ...words] = line.split('\t');
    assert.ok(!ids.has(id), `${id} stands twice`);
    ids.add(id);
    if (id.startsWith('T')) {
      const [, type = '', extents = ''] = /^(\S+) (.*)$/.exec(head) ?? [];
      assert.ok(types.has(type), `annotation.conf has no ${type}`);
      const fragments = extents.split(';').map((extent) => extent.split(' ').map(Number));
      for (const [start = NaN, end = NaN] of fragments)
        assert.ok(0 <= start && start < end && end <= characters.length);
      const text = fragments.map(([start, end]) => characters.slice(start, end).join('')).join(' ');
      assert.equal(words.join('\t'), text, line);
    } else {
      for (const [reference] of head.matchAll(/\bT\d+/g)) assert.ok(ids.has(reference), `${line}: no ${reference}`);
      assert.match(
        line,
        /^(R\d+\t[\w-]+ Arg1:T\d+ Arg2:T\d+|A\d+\tInner T\d+|A\d+\tDecided T\d+ person|#\d+\tAnnotatorNotes T\d+\t\{.*\})$/,
      );
    }
  }
  return lines;
}

describe('brat', () => {
  it('is read by brat’s own rules, whatever the text', () => {
    for (const article of everyArticle()) readAsBrat(article);
  });

  it('keeps the parts of a quotation together, and ties it to its cue, source and relay', () => {
    const lines = readAsBrat(richArticle());
    assert.ok(lines.includes('T5\tmixed 181 186;239 275\t“No,” “we heard her say that it was late.”'));
    assert.ok(lines.includes('R5\thas-relay Arg1:T5 Arg2:T7'));
    assert.ok(lines.includes('A1\tDecided T2 person'));
  });

  it('counts code points', () => {
    const lines = readAsBrat(named(hardTexts['emoji and combining marks'] ?? ''));
    assert.ok(lines.some((line) => /\t“We are ready/.test(line)));
  });

  it('has one configuration for a folder', () => {
    assert.match(exportOf(brat, richArticle()), /\[entities\]\n!Quotation\n\tdirect/);
  });
});
