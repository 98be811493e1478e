import assert from 'node:assert/strict';
import fc from 'fast-check';
import { englishText } from '../../server/src/core/lexicon/en/text';
import { paragraphsOf } from '../../server/src/core/text/paragraphs';
import { anyText } from '../text/anyText';
import { runsOf } from './runs';

const holds = (check: (text: string) => void): void => fc.assert(fc.property(anyText, check), { numRuns: 400 });

describe('of any text, quoted runs', () => {
  it('begin in order, each part inside its own paragraph', () =>
    holds((text) => {
      const paragraphs = paragraphsOf(text, englishText);
      let from = 0;
      for (const { parts } of runsOf(text)) {
        assert.ok(parts[0].start >= from);
        from = parts[0].start;
        const at = parts.map(({ start, end }) =>
          paragraphs.findIndex((p) => p.start <= start && start < end && end <= p.end),
        );
        assert.ok(!at.includes(-1), 'a part lies in no paragraph');
        assert.deepEqual(
          at,
          at.map((_, i) => (at[0] ?? 0) + i),
          'parts follow each other paragraph by paragraph',
        );
      }
    }));

  it('lie in each other or apart, never across', () =>
    holds((text) => {
      const parts = runsOf(text).flatMap((run) => run.parts);
      for (const a of parts)
        for (const b of parts) assert.ok(a === b || !(a.start < b.start && b.start < a.end && a.end < b.end));
    }));

  it('are as deep as there are runs around them', () =>
    holds((text) => {
      const runs = runsOf(text);
      for (const { parts, depth } of runs) {
        const around = runs.filter(
          (other) =>
            other.parts[0] !== parts[0] &&
            other.parts.some(({ start, end }) => start <= parts[0].start && parts[0].end <= end),
        );
        assert.equal(depth, around.length);
      }
    }));

  it('hold words', () =>
    holds((text) => {
      for (const { parts } of runsOf(text))
        assert.match(parts.map(({ start, end }) => text.slice(start, end)).join(' '), /[\p{L}\p{N}]/u);
    }));

  it('come out the same each time', () => holds((text) => assert.deepEqual(runsOf(text), runsOf(text))));
});
