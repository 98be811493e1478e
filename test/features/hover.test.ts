import { expectHover } from '../support/cursor';

const lines = (...all: readonly string[]): string => all.join('\n');
const published = { publishedOn: '2025-01-27' };

describe('the pop-up over a quotation', () => {
  it('says who is quoted, how, and why we think so', () =>
    expectHover(
      '“The port is <|>shut,” Nora Whitcombe said.',
      lines(
        '**Nora Whitcombe**',
        'Direct quotation.',
        '- named beside the quotation: “said”',
        '- named in full: “Nora Whitcombe”',
        'Right in about N of 100 such cases.',
      ),
    ));

  it('says when it was said', () =>
    expectHover(
      'Nora Whitcombe said on Friday <|>that the port would stay shut.',
      lines(
        '**Nora Whitcombe**',
        'Indirect quotation, said Friday 24 January 2025.',
        '- what follows the verb is theirs: “said”',
        '- named in full: “Nora Whitcombe”',
        'Right in about N of 100 such cases.',
      ),
      published,
    ));

  it('names nobody for an orphan quotation', () =>
    expectHover(
      '“It is <|>over.” The line went dead.',
      lines('Nobody is named for these words.', 'Direct quotation.'),
    ));

  it('stands over the cue as well', () =>
    expectHover(
      '“The port is shut,” sa<|>id Nora Whitcombe.',
      lines(
        '**Nora Whitcombe**',
        'Direct quotation.',
        '- named beside the quotation: “said”',
        '- named in full: “Nora Whitcombe”',
        'Right in about N of 100 such cases.',
      ),
    ));
});

describe('the pop-up over a source or a name', () => {
  const talks = 'Nora Whitcombe, the harbour minister, spoke. “The port is shut,” Whitcombe said.\n\n';

  it('says who that is, in which role, and what they say', () =>
    expectHover(
      talks.replace('Whitcombe said', 'Whit<|>combe said'),
      lines(
        '**Nora Whitcombe**, harbour minister',
        'Also called “Whitcombe”.',
        '- the surname of a name given in full: “Nora Whitcombe”',
        'Says here:',
        '- “The port is shut,”',
      ),
    ));

  it('says whom a pronoun means', () =>
    expectHover(
      `${talks}Sh<|>e said nobody would sail.`,
      lines(
        '**Nora Whitcombe**, harbour minister',
        'Also called “Whitcombe”.',
        '- the nearest who fits: “Nora Whitcombe”',
        'Says here:',
        '- “The port is shut,”',
        '- nobody would sail',
      ),
    ));

  it('escapes what the article says', () =>
    expectHover(
      '“Look at [this](command:x) <b>page</b>,” said No<|>ra Whitcombe.',
      lines(
        '**Nora Whitcombe**',
        '- named in full',
        'Says here:',
        '- “Look at \\[this\\](command:x) \\<b\\>page\\</b\\>,”',
      ),
    ));
});

describe('the pop-up over a date', () => {
  for (const [text, expected] of [
    ['They met on Fri<|>day.', '“Friday” → 24 January 2025, the Friday before publication on Monday 27 January 2025.'],
    [
      'They will meet on Fri<|>day.',
      '“Friday” → 31 January 2025, the Friday after publication on Monday 27 January 2025.',
    ],
    [
      'They met yester<|>day.',
      '“yesterday” → Sunday 26 January 2025, the day before publication on Monday 27 January 2025.',
    ],
    ['They met to<|>day.', '“today” → Monday 27 January 2025, the day of publication.'],
    [
      'They met three days <|>ago.',
      '“three days ago” → Friday 24 January 2025, 3 days before publication on Monday 27 January 2025.',
    ],
    ['They met last mon<|>th.', '“last month” → December 2024, counted from publication on Monday 27 January 2025.'],
  ] as const)
    it(text, () => expectHover(text, lines(expected, 'The publication date was given.'), published));

  it('needs no anchor for a date in full', () =>
    expectHover('They met on January 2<|>6, 2025.', '“January 26, 2025” → Sunday 26 January 2025.'));

  it('says that a relative date has nothing to count from', () =>
    expectHover('They met on Fri<|>day.', '“Friday” has no date: nothing says when the article was published.'));

  it('shows both readings of an ambiguous date', () =>
    expectHover(
      'They met on 03/<|>04/2025.',
      '“03/04/2025” can be Tuesday 4 March 2025 or Thursday 3 April 2025.',
      published,
    ));

  it('is over the date, not over the quotation that holds it', () =>
    expectHover(
      '“We met on January 2<|>6, 2025,” said Nora Whitcombe.',
      '“January 26, 2025” → Sunday 26 January 2025.',
    ));

  it('tells where the publication date is from', () =>
    expectHover(
      '---\ndate: 2025-01-27\n---\n\nThey met on Fri<|>day.',
      lines(
        '“Friday” → 24 January 2025, the Friday before publication on Monday 27 January 2025.',
        'The publication date is from the front matter.',
      ),
    ));
});

describe('no pop-up', () => {
  for (const text of ['<|>', 'The port <|>is shut.', 'It rained. <|>\n\n“The port is shut,” said Nora Whitcombe.'])
    it(`in ${JSON.stringify(text)}`, () => expectHover(text, undefined));
});
