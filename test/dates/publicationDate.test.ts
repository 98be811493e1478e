import { strict as assert } from 'node:assert';
import { analyze, type AnalyzeOptions } from '../../server/src/core/analyze';

const published = (text: string, options: AnalyzeOptions = {}): string => {
  const { publishedOn } = analyze(text, options);
  return publishedOn ? `${publishedOn.date} from ${publishedOn.from}` : 'unknown';
};
const frontMatter = '---\ntitle: A bridge\ndate: 2025-01-24\n---\nThe bridge is shut.';
const dateline = 'OSLO, Jan. 23, 2025 (NTB) — The bridge is shut.';

describe('the publication date', () => {
  const decisions = [{ about: 'publication-date', date: '2025-01-25' }] as const;
  const rows: readonly (readonly [string, string, string, AnalyzeOptions?])[] = [
    ['is the one given', frontMatter, '2025-01-26 from given', { publishedOn: '2025-01-26', decisions }],
    ['is else the one decided', frontMatter, '2025-01-25 from decision', { decisions }],
    [
      'is else that of the front matter',
      frontMatter,
      '2025-01-24 from front-matter',
      { fileName: '2025-01-20-bridge.news' },
    ],
    ['is else that of the dateline', dateline, '2025-01-23 from dateline', { fileName: '2025-01-20-bridge.news' }],
    [
      'is else that in the file’s name',
      'The bridge is shut.',
      '2025-01-20 from file-name',
      { fileName: '2025-01-20-bridge.news' },
    ],
    ['is else unknown', 'The bridge is shut.', 'unknown', { fileName: 'bridge.news' }],
    [
      'may be written in words in front matter',
      '---\ndate: "January 24, 2025"\n---\nIt is shut.',
      '2025-01-24 from front-matter',
    ],
    [
      'may have a time in front matter',
      '---\ndate: 2025-01-24T08:30:00Z\n---\nIt is shut.',
      '2025-01-24 from front-matter',
    ],
    [
      'may stand alone at the top',
      'Bridge shut\n\nSaturday, October 9, 2010\n\nIt is shut.',
      '2010-10-09 from dateline',
    ],
    ['may be set off by a dash', 'LONDON — 9 October 2010 — It is shut.', '2010-10-09 from dateline'],
    ['may follow “Published”', 'Bridge shut\nPublished: 9 October 2010\nIt is shut.', '2010-10-09 from dateline'],
    ['is not any date that the text tells of', 'It was opened on October 9, 2010 by the king.', 'unknown'],
    ['is not a day that is none', '---\ndate: 2025-02-30\n---\nIt is shut.', 'unknown'],
    ['is not a number in the file’s name', 'It is shut.', 'unknown', { fileName: '12345678.news' }],
    ['counts as unknown where the one given is no day', 'It is shut.', 'unknown', { publishedOn: 'soon' }],
  ];
  for (const [name, text, expected, options] of rows) it(name, () => assert.equal(published(text, options), expected));
});
