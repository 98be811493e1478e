import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../server/src/core/analyze';
import type { Article, Span } from '../server/src/core/model';
import { english } from './support/english';
import { anyText } from './text/anyText';

/** Sentences of news as they come, so that every stage finds something, broken by whatever a text may hold. */
const sentence = fc.constantFrom(
  '“The ice is thin,” Anna Keller, the mayor of Harborview, said on Tuesday.',
  'Keller told reporters that the bridge would stay closed until May 3, 2025.',
  'According to the harbor office, nobody was hurt.',
  'It was reported that the boats had left. Observers expect a long winter.',
  'He added: “We have waited for two years.',
  '“We will wait no longer.”',
  'Dr. Jon Lind disagreed. “No,” he said. “Not yet.”',
  'HARBORVIEW, Jan. 27 (HNA) — The council met last week.',
);
const anyArticle = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: anyText }), { maxLength: 8 })
  .chain((parts) =>
    fc
      .tuple(fc.constantFrom('', '---\ndate: 2025-01-27\n---\n'), fc.constantFrom('\n\n', '\n', ' '))
      .map(([front, between]) => front + parts.join(between)),
  );

interface TextEdit {
  readonly from: number;
  readonly length: number;
  readonly insert: string;
}
const anyEdit: fc.Arbitrary<TextEdit> = fc.record({
  from: fc.nat(400),
  length: fc.nat(40),
  insert: fc.oneof(fc.constant(''), fc.constantFrom('“', '"', '\n', '\n\n', '. ', 'a'), sentence, anyText),
});
const edited = (text: string, { from, length, insert }: TextEdit): string =>
  text.slice(0, from) + insert + text.slice(from + length);

/** Every span that an article holds, wherever it stands in it. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return 'start' in value && 'end' in value ? [value as Span, ...inside] : inside;
}

const read = (text: string, previous?: Article): Article =>
  analyze(text, { language: english, ...(previous && { previous }) });

describe('the analysis of any text', () => {
  it('never throws, and all its spans lie inside the text', () =>
    fc.assert(
      fc.property(anyArticle, (text) => {
        for (const { start, end } of spansIn(read(text))) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 60, examples: [['“We will wait no longer.”\n\n---\ndate: 2025-01-27\n---']] }, // no signature
    ));

  it('is the same each time', () =>
    fc.assert(
      fc.property(anyArticle, (text) => assert.deepEqual(read(text), read(text))),
      { numRuns: 30 },
    ));

  it('reads an edited article as if it were new', () =>
    fc.assert(
      fc.property(anyArticle, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let current = text;
        let article = read(text);
        for (const edit of edits) {
          current = edited(current, edit);
          article = read(current, article);
          assert.deepEqual(article, read(current));
        }
      }),
      { numRuns: 50 },
    ));
});
