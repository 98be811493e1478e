import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analyze';
import { english as withoutModel } from '../../server/src/core/lexicon/en/language';
import { english as withModel } from '../support/english';

/** Texts made of what this stage looks at: cues, names, marks, paragraph ends. */
const anyNews = fc
  .array(
    fc.constantFrom(
      ...['“', '”', '"', '’', ',', '.', ':', ';', '—', '(', ')', '\n', ' that ', ' said ', ' told ', ' saying '],
      ...[
        ' according to ',
        ' Ida Lund ',
        ' she ',
        ' the ferry ',
        ' was ',
        ' asked whether ',
        ' as ',
        ' by ',
        ' claim ',
      ],
      ...[' and ', ' but ', ' which ', ' to ', ' on Monday ', ' 😀 ', ' é '],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

for (const [name, language] of [
  ['without a model', withoutModel],
  ['with a model', withModel],
] as const)
  describe(`attributions of any text, ${name}`, () => {
    it('lie inside the text, their parts in order and apart', () =>
      fc.assert(
        fc.property(fc.oneof(anyNews, fc.string({ maxLength: 200 })), (text) => {
          for (const { content, cue, source, relay, confidence } of analyze(text, { language }).attributions) {
            let end = 0;
            for (const part of content) {
              assert.ok(end <= part.start && part.start < part.end && part.end <= text.length);
              assert.ok(!/[\r\n]/.test(text.slice(part.start, part.end)), 'a part never crosses a paragraph');
              end = part.end;
            }
            for (const span of [cue, source, relay])
              if (span) assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
            assert.ok(confidence > 0 && confidence < 1);
          }
        }),
        { numRuns: 60 },
      ));
    it('are the same each time', () =>
      fc.assert(
        fc.property(anyNews, (text) => {
          const read = (): unknown => analyze(text, { language }).attributions;
          assert.deepEqual(read(), read());
        }),
        { numRuns: 20 },
      ));
  });
