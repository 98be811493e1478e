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
        ' called ',
        ' criticized ',
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
    it('have a word in each part, which is neither their cue nor their source', () =>
      fc.assert(
        fc.property(fc.oneof(anyNews, fc.string({ maxLength: 200 })), (text) => {
          for (const { content, cue, source, found } of analyze(text, { language }).attributions)
            for (const part of content) {
              assert.match(text.slice(part.start, part.end), /[\p{L}\p{N}]/u, found);
              for (const beside of [cue, source])
                assert.ok(!beside || beside.end <= part.start || part.end <= beside.start, found);
            }
        }),
        { numRuns: 200 },
      ));
    it('stay inside the quotation that their cue stands in', () =>
      fc.assert(
        fc.property(anyNews, (text) => {
          const { attributions, quotedRuns } = analyze(text, { language });
          const quoted = quotedRuns.filter(({ depth }) => depth === 0).flatMap(({ parts }) => parts);
          for (const { content, cue, source, found } of attributions) {
            const around = cue && quoted.find(({ start, end }) => start <= cue.start && cue.end <= end);
            for (const span of around ? [...content, ...(source ? [source] : [])] : [])
              assert.ok(around && around.start <= span.start && span.end <= around.end, found);
          }
        }),
        { numRuns: 200 },
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
