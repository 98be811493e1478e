import assert from 'node:assert/strict';
import { englishText } from '../../server/src/core/lexicon/en/text';
import { tokensOf } from '../../server/src/core/text/tokens';

/** The tokens of a text with a bar between those that touch. */
function cut(text: string): string {
  const { length, starts, ends } = tokensOf(text, englishText);
  let shown = '';
  for (let i = 0, from = 0; i < length; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    shown += (i > 0 && start === from ? '|' : text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return shown;
}

/** One row, one phenomenon: the texts as they are cut. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'words and marks': ['The mayor|, tired|, left|.', '(|Harborview|)|: fine|; yes', '“|Go|,|” she said|.'],
  'hyphens part words': ['a 10|-|year|-|old boat', 'well|-|known', 'the Berg|-|Lind plan', 'F|-|16'],
  'prefixes keep their hyphen': [
    'non-nuclear',
    'a pre-war anti-tax co-founder',
    'mid-1990s',
    'an e-mail',
    'non-English|-|speaking',
  ],
  'a prefix alone is a word': ['non|-', 'the pre|- and post-war years', 'micro|-|, they say'],
  negation: ['They did|n’t go|.', "It wo|n't|, ca|n't", 'DO|N’T'],
  clitics: ['the mayor|’s boat', "I|'ve and we|'ll", "she|'d say I|'m", 'IT|’S', 'he|’d|’ve'],
  'apostrophes inside names': ['O’Brien', "d'Artagnan at one o'clock", 'ma’am'],
  'plural possessives': ['the workers|’ rights', "James|' boat", 'two weeks|’ notice'],
  'two words written as one': ['can|not', 'gon|na', 'Can|not', 'wan|na'],
  'abbreviations keep their stop': ['Gen. Lind', 'Dr. A. Berg', 'Harbor Boats Inc. said', 'Jan. 27', 'etc.', 'No. 5'],
  'no abbreviation': ['He said no|.', 'the general|.', 'A gen|.', 'in the sun|.', 'Plan B|. The town', 'Act|.'],
  'letters with stops': ['U.S. ships', 'at 9 a.m. on', 'a Ph.D. thesis', 'the U.S|, then', 'J.R. Berg'],
  numbers: ['1,250.50', '3.5|%', '$|5', '5.5|m', 'the 1990s', '21st', '5|pm', '4x4', '.357', '2|-|1'],
  'times, dates and fractions': ['10:30|am', '27/01/2025', '2025-01-27', '9/11', '24/7', '10:30'],
  decades: ['the ’90s', "the '60s", '’05'],
  'links and addresses': [
    'see https://example.org/a?b=c|.',
    'www.example.org|, then',
    'write to anna.berg@example.org|.',
    'harborview.com',
    'notes.pdf',
    'harborview.com/news/1|.',
  ],
  'tags and handles': ['@anna_berg wrote #harbor2025|.', '#|1', 'a @ b'],
  'no space after a stop': ['left|.|Then', 'left|,|then', 'left|?|Why'],
  'repeated signs': ['wait|...', 'wait|…', 'a -- b', 'What|?!', 'no|!!!', '***', '=====', 'so|. . .'],
  'doubled single marks': ["''|Go|''", "``|Go|''", "She said ''|no|''|."],
  emoji: ['fine 👍🏽', '👩‍👩‍👧', '🇩🇪|🇫🇷', 'sad :-('],
  'combining marks and other scripts': ['Zoe\u0308 Ångström', 'Кремль|, да', '北京'],
  'white space of all kinds': ['a\u00a0b', 'a\u2009b\tc', 'a  b'],
};

describe('tokens', () => {
  for (const [name, texts] of Object.entries(rows))
    describe(name, () => {
      for (const text of texts) it(text, () => assert.equal(cut(text.replaceAll('|', '')), text));
    });

  it('has none in an empty text or in white space', () => {
    assert.equal(tokensOf('', englishText).length, 0);
    assert.equal(tokensOf(' \t\u00a0\u3000', englishText).length, 0);
  });
});
