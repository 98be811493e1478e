import { strict as assert } from 'node:assert';
import { findDates, resolveDates } from '../../server/src/core/dates/dates';
import { parseMarked } from '../support/spoken';
import { english } from '../support/english';
import { layoutOf, readParagraphText } from '../../server/src/core/text/layout';

/** `value` of the date in the quotation, which is marked `«…»` here; the cue is in braces. */
function spoken(marked: string): string | undefined {
  const { text, quotation, cue } = parseMarked(marked);
  const paragraph = readParagraphText(text, 'body', english.text);
  const layout = layoutOf(text, [0], [paragraph]);
  const dates = resolveDates(
    layout,
    [findDates(paragraph, english.dates)],
    {
      publishedOn: { date: '2025-01-27', from: 'given' },
      quotedRuns: [{ parts: [quotation], class: 'speech', closed: true, depth: 0 }],
      attributions: cue
        ? [
            {
              kind: 'direct',
              content: [quotation],
              cue: { ...cue, lemma: 'say', class: 'speech' },
              confidence: 1,
              found: 'test',
              because: [],
            },
          ]
        : [],
    },
    english.dates,
  );
  return dates.find(({ start, end }) => quotation.start <= start && end <= quotation.end)?.value;
}

describe('dates inside quotations', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['On Friday the mayor {said}, «We close today.»', '2025-01-24'],
    ['On Friday the mayor {said}: «We will close tomorrow.»', '2025-01-25'],
    ['On 3 May 2024 the mayor {wrote}, «We closed yesterday.»', '2024-05-02'],
    ['The mayor {said}, «We close today.»', '2025-01-27'],
    ['«We close today,» {said} the mayor.', '2025-01-27'],
    ['On Friday it rained. The mayor {said}, «We close today.»', '2025-01-27'],
    ['In 2019 the mayor {said}, «We close today.»', '2025-01-27'],
    ['«We close tomorrow,» the mayor {said} on 3 May 2024.', '2024-05-04'],
    ['«I left two days ago,» he {said} Friday.', '2025-01-22'],
    ['«Tonight we rest,» the mayor {said} in a speech on 12 March 2020.', '2020-03-12TNI'],
    ['«We close tomorrow,» the mayor {said}. On Friday it rained.', '2025-01-28'],
    ['«We close tomorrow,» {said} Lund, who left on Friday.', '2025-01-28'],
    ['«We close tomorrow,» Lund {said} of the fire on Friday.', '2025-01-28'],
    ['«We close tomorrow,» Lund {said} in January 2024.', '2025-01-28'],
    ['On Friday the mayor spoke: «We closed three days ago.»', '2025-01-21'],
  ];
  for (const [marked, value] of rows) it(marked, () => assert.equal(spoken(marked), value));
});
