import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analyze';
import { englishClaims } from '../../server/src/core/lexicon/en/claims';

/** The words that a pattern finds, in square brackets. */
function markedBy(id: string, text: string): string {
  let marked = text;
  for (const { trigger, pattern } of [...analyze(text).claims].reverse())
    if (pattern === id)
      marked = `${marked.slice(0, trigger.start)}[${marked.slice(trigger.start, trigger.end)}]${marked.slice(trigger.end)}`;
  return marked;
}

describe('the patterns of claims', () => {
  it('have no id twice', () =>
    assert.equal(new Set(englishClaims.patterns.map(({ id }) => id)).size, englishClaims.patterns.length));

  it('name only classes that there are', () => {
    const known = new Set([...englishClaims.classes.keys(), 'name', 'number', 'gerund']);
    const shapes = englishClaims.patterns.flatMap((pattern) => pattern.shapes);
    for (const shape of [...shapes, ...englishClaims.sourced, ...englishClaims.agents])
      for (const [, name = ''] of shape.matchAll(/<([^>]+)>/g)) assert.ok(known.has(name), `${name} in “${shape}”`);
  });

  for (const { id, example } of englishClaims.patterns)
    it(`${id}: ${example}`, () => assert.equal(markedBy(id, example.replace(/[[\]]/g, '')), example));
});
