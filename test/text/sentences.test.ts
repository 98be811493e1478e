import assert from 'node:assert/strict';
import { englishText } from '../../server/src/core/lexicon/en/text';
import type { Span } from '../../server/src/core/model';
import { sentencesOf } from '../../server/src/core/text/sentences';
import { tokensOf } from '../../server/src/core/text/tokens';

const sentences = (text: string): readonly Span[] => sentencesOf(text, tokensOf(text, englishText), englishText);

/** One paragraph with a bar after each sentence but the last. */
const cut = (text: string): string =>
  sentences(text)
    .map(({ start, end }, i, all) => text.slice(i === 0 ? 0 : start, i === all.length - 1 ? text.length : end))
    .join('| ');

/** `|` stands where a sentence ends and another begins after one space. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'a stop and a capital': ['The harbor froze.| Boats stayed.', 'Why?| Nobody knows.', 'Stop!| The bridge is closed.'],
  titles: [
    'Gen. Lind and Dr. Anna Berg met Mr. The Hague.',
    'Sens. Berg and Lind agreed.',
    'Rev. Holm spoke.| Lt. Falk left.',
  ],
  initials: [
    'J. Berg and Anna M. Holm met.',
    'J.R. Lind left.| He was tired.',
    'Peter S. F. Falk won.',
    'It was Plan B.| The town had no other.',
  ],
  'abbreviations that go on': [
    'Harbor Boats Inc. Chairman Lind left.',
    'Ships, oil, etc. were sold.',
    'Jan. 27 was cold.',
    'The U.S. Senate met.',
  ],
  'abbreviations that end': [
    'He works at Harbor Boats Inc.| The firm is small.',
    'They left the U.S.| It was late.',
    'He sells ropes, sails etc.| Berg buys them.',
  ],
  'numbers of things': [
    'See No. 5 and fig. 3 there.',
    'He said no.| The talks ended.',
    'It grew 3.5 percent.| Prices rose.',
  ],
  'times of day': [
    'At 9 a.m. Tuesday it began.',
    'It ended at 5 p.m.| The crowd left.',
    'From 8 a.m. to 4 p.m. it was calm.',
  ],
  datelines: [
    'OSLO, Jan. 27 (HNA) — The ice is thin.| Boats wait.',
    'HARBORVIEW, Mass. — It snowed.',
    'LYNN, Mass. (HNA) - It snowed.',
  ],
  ellipses: [
    'We waited… and waited.',
    'We waited ... and waited.',
    'They left...| Nobody saw them.',
    'If and when. . . .| Honestly, no.',
  ],
  'ends inside quotations': ['“We won.| We are tired,” she said.', '“It is over.”| Berg left.', '“No.”| “Yes.”'],
  'goes on after the quotation': [
    '“Why?” he asked.',
    '“Why now?” asked Ms. Berg.',
    '“Stop!” the crowd called.',
    "''Never!'' the mayor said.",
  ],
  'exclaimed, then attributed': [
    '“Break the ice!” Keller shouted.',
    '“Why now?” Dr. Anna Berg, 45, asked.',
    '“What is it?” Holm said.| He left.',
  ],
  'exclaimed, then another sentence': [
    '“Break the ice!”| The crowd left.',
    '“Why?”| Keller had no answer.',
    '“Who knows?”| He said no more.',
  ],
  'brackets and notes': [
    '(He had left.)| Nobody knew.',
    'It opened in 1805.[19]| It closed.',
    'It grew (by 3.5 percent) fast.',
  ],
  'no space after the stop': [
    'The ice melted.|Boats left.',
    'See example.com and notes.pdf now.',
    'He left.|Then she came.',
    'Ask desk@harbor.exampleNews.By Anna Berg, Oslo.',
  ],
  'numbered items': ['1. The talks resume.', '12. Nobody came.| It rained.', 'a. The first one.'],
  'credit after a dash': ['“We are ready.” — Anna Berg', 'It snowed. – Harbor News', '“Go!” - a sign'],
  'names with a mark': ['Ahoy! and Bravo! were its shops.', 'He joined Ahoy! in May.', 'Jolly! rose 3 percent.'],
  'lower case in loose text': ['the ice is thin.| stay off it.', 'who knew?| nobody did.', 'iBoat and eHarbor merged.'],
};

it('leaves a dateline out of the first sentence', () => {
  const text = 'HARL, Oct. 4 (Wire) -- Boats wait. Ice holds.';
  assert.deepEqual(
    sentences(text).map(({ start, end }) => text.slice(start, end)),
    ['Boats wait.', 'Ice holds.'],
  );
});

describe('sentences', () => {
  for (const [name, texts] of Object.entries(rows))
    describe(name, () => {
      for (const text of texts) {
        const plain = text.replace(/\|/g, '');
        it(plain, () => assert.equal(cut(plain), text.replace(/\|(?=\S)/g, '| ')));
      }
    });

  it('leaves white space between sentences out', () => {
    const text = '\u00a0 One.  \t Two. ';
    assert.deepEqual(
      sentences(text).map(({ start, end }) => text.slice(start, end)),
      ['One.', 'Two.'],
    );
  });

  it('has none without words', () => {
    assert.deepEqual(sentences(''), []);
    assert.deepEqual(sentences('  \t'), []);
  });
});
