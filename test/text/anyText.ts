import fc from 'fast-check';

/** Pieces of news text and what breaks it: marks, stops, abbreviations, odd white space, broken surrogates. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'Anna Berg said the mayor won’t go No. Gen. U.S. etc. J. 9 a.m. non-nuclear 6\'2" 3.5m cannot'.split(' '),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom('"', '“', '”', "'", '‘', '’', "''", '``', '«', '»', '„', '‚', '`', "'''", '="'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('.', '!', '?', '…', '...', ',', ':', ' — ', '-', '(', ')', '[1]', '.”', ',"', "?'"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', '  ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2028', '\u200b', '\u3000'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0000', '\uFEFF', '\ud83d', '\ude00', '😀', '👩‍👩‍👧', '🇩🇪', 'e\u0301', '\u0301', '\u00ad'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '---\n',
      '# ',
      '- ',
      '1. ',
      'By Anna Berg\n',
      'Photo: ',
      'https://a.example/b?',
      'a@b.example',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Any text, mostly such as looks like news, with the worst that files hold. */
export const anyText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
