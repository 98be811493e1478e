import assert from 'node:assert/strict';
import { articleReport } from '../../server/src/core/report/report';
import { readArticle } from '../support/cursor';

const reportOn = (text: string, publishedOn?: string): ReturnType<typeof articleReport<string>> =>
  articleReport(readArticle(text, publishedOn === undefined ? {} : { publishedOn }), ({ start, end }) =>
    text.slice(start, end),
  );

describe('the report on an article', () => {
  const text = [
    '# The weir at Tarrow',
    '“The weir will hold,” said Nora Whitcombe, the harbour engineer. It was built in 1998.',
    'The council said the work would cost 4 million crowns. “We were asked,” Whitcombe added.',
    'It rained on Tuesday. Nobody was hurt.',
  ].join('\n\n');

  it('has the title, the date and the counts', () => {
    const { title, publishedOn, counts } = reportOn(text, '2025-03-14');
    assert.equal(title, 'The weir at Tarrow');
    assert.equal(publishedOn, '2025-03-14');
    assert.deepEqual(counts, {
      articles: 1,
      words: 41,
      quotedWords: 14,
      directWords: 7,
      quotations: 3,
      unattributed: 0,
    });
  });

  it('leaves out what is not there', () => {
    const { title, publishedOn, ...rest } = reportOn('It rained.');
    assert.equal(title, undefined);
    assert.equal(publishedOn, undefined);
    assert.deepEqual([rest.voices, rest.dates, rest.cues], [[], [], []]);
    assert.deepEqual(reportOn('').paragraphs, []);
  });

  it('puts the dates in the order in which things happened, each with its sentence', () => {
    assert.deepEqual(
      reportOn(text, '2025-03-14').dates.map(({ place, from, to, sentence }) => [place, from, to, sentence]),
      [
        ['1998', '1998-01-01', '1998-12-31', 'It was built in 1998.'],
        ['Tuesday', '2025-03-11', '2025-03-11', 'It rained on Tuesday.'],
      ],
    );
  });

  it('counts a cue by its lemma, wherever it is used', () => {
    assert.deepEqual(
      reportOn(text).cues.map(({ lemma, uses }) => [lemma, uses.map(({ words }) => words)]),
      [
        ['say', ['said', 'said']],
        ['add', ['added']],
      ],
    );
  });

  it('leaves quotations inside others out', () => {
    const { voices } = reportOn('“She said she would go,” said Tom Ashby.');
    assert.deepEqual(
      voices.map(({ name, quotations }) => [name, quotations.length]),
      [['Tom Ashby', 1]],
    );
  });
});
