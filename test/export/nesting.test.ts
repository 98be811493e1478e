import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Fragment, nested, woven } from '../../server/src/core/export/nesting';
import type { Span } from '../../server/src/core/model';

const named = (name: string, start: number, end: number): Span & { name: string } => ({ name, start, end });
const shown = (text: string, fragments: readonly Fragment<Span & { name: string }>[]): string =>
  woven<Span & { name: string }, string>(
    { start: 0, end: text.length },
    fragments,
    ({ start, end }) => text.slice(start, end),
    ({ of }, inner) => `<${of.name}>${inner.join('')}</${of.name}>`,
  ).join('');

describe('spans as a tree', () => {
  it('are cut where they overlap', () => {
    const fragments = nested([named('a', 0, 4), named('b', 2, 6)]);
    assert.equal(shown('abcdef', fragments), '<a>ab<b>cd</b></a><b>ef</b>');
  });

  it('stand one inside the other where they cover the same, the first around', () => {
    assert.equal(shown('abc', nested([named('a', 0, 2), named('b', 0, 2)])), '<a><b>ab</b></a>c');
  });

  it('know how many pieces they have come to', () => {
    const [first, second] = nested([named('a', 0, 2), named('b', 1, 3)]);
    assert.deepEqual([first?.count, second?.index, second?.count], [1, 1, 2]);
  });

  it('cover what they covered and change no character, whatever they are', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 6 }), (pairs) => {
        const text = 'abcdefghij';
        const spans = pairs.map(([one, other], at) => named(`s${at}`, Math.min(one, other), Math.max(one, other)));
        const fragments = nested(spans);
        assert.equal(shown(text, fragments).replace(/<[^>]*>/g, ''), text);
        const covered = (all: typeof fragments): readonly (readonly [string, number])[] =>
          all.flatMap(({ of, start, end, inner }) => [[of.name, end - start] as const, ...covered(inner)]);
        for (const { name, start, end } of spans) {
          const length = covered(fragments).reduce((sum, [of, size]) => sum + (of === name ? size : 0), 0);
          assert.equal(length, end - start);
        }
      }),
    ));
});
