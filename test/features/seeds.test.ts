import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionAt } from '../../server/src/core/features/definition';
import type { Article, Span } from '../../server/src/core/model';
import { readArticle } from '../support/cursor';

const seeds = join(__dirname, '..', '..', '..', 'shared', 'gold', 'seeds.jsonl');

interface Seed {
  readonly text: string;
  readonly date: string;
  readonly quotes: readonly (Span & { readonly group: number; readonly speakerEntity: { readonly name: string } })[];
}

/** Where a reader would put the cursor to ask about the words: on none that name somebody else. */
function onItsWords({ mentions }: Article, { start, end }: Span): number {
  for (let at = start + 1; at < end; at++)
    if (!mentions.some((mention) => mention.start <= at && at <= mention.end)) return at;
  return start;
}

describe('from the quotations of the seed articles', () => {
  it('all lead to where their speaker is first named in full', function () {
    if (!existsSync(seeds)) return this.skip(); // ../shared/gold is absent
    const articles = readFileSync(seeds, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Seed); // prettier-ignore
    const jumps = articles.flatMap(({ text, date, quotes }) => {
      const article = readArticle(text, { publishedOn: date });
      const firsts = [...new Map([...quotes].reverse().map((quote) => [quote.group, quote])).values()];
      return firsts.map((quote) => {
        const to = definitionAt(article, onItsWords(article, quote))?.to;
        const name = quote.speakerEntity.name.replace(/^the /, '');
        return to !== undefined && to.start === text.indexOf(name) && text.slice(to.start, to.end) === name;
      });
    });
    assert.deepEqual([jumps.length, jumps.filter(Boolean).length], [30, 30]);
  });
});
