import type { QuoteWords } from '../lexicon/quoteWords';

/** Why a glyph that could be a quotation mark is none. One that holds is enough. */
interface NoMark {
  readonly name: string;
  readonly glyphs: string;
  readonly holds: (before: string, after: string, words: QuoteWords) => boolean;
}

const anySingle = "'’‘‛`";
const letterAtEnd = /[\p{L}\p{M}\p{N}]$/u;
const mayBeginSpeech = /(?:^|[.,:;?!][”"’']?\s|[“"(\p{L}\p{N}])$/u;
const letterAtStart = /^[\p{L}\p{N}]/u;

const noMarks: readonly NoMark[] = [
  {
    name: 'inside a word',
    glyphs: anySingle,
    holds: (before, after) => letterAtEnd.test(before) && letterAtStart.test(after),
  }, // don’t
  {
    name: 'possessive of letters with stops',
    glyphs: anySingle,
    holds: (before, after) => /\p{L}\.\p{L}\.$/u.test(before) && /^s(?![\p{L}\p{M}])/u.test(after),
  }, // the U.S.’s
  {
    name: 'decade',
    glyphs: anySingle,
    holds: (before, after) => !letterAtEnd.test(before) && /^\d0s(?![\p{L}\p{N}])/u.test(after),
  }, // ’90s
  {
    name: 'year',
    glyphs: anySingle, // but ‘20 people were hurt,’ he said
    holds: (before, after) => !mayBeginSpeech.test(before) && /^\d\d(?![\p{L}\p{N}%])/u.test(after),
  }, // the class of ’16
  {
    name: 'elision',
    glyphs: "'’", // ‘ is set wrongly before an elision, but rightly before a quotation that begins with the word
    holds: (before, after, words) =>
      !letterAtEnd.test(before) && words.elisions.has(/^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''),
  },
  { name: 'feet', glyphs: "'’", holds: (before, after) => /\d$/.test(before) && /^ ?\d{1,2}(?:["”″]|'')/.test(after) }, // 6' 2"
  { name: 'inches after feet', glyphs: '"”', holds: (before) => /\d['’′] ?\d{1,2}$/.test(before) }, // 6'2"
  { name: 'inches by inches', glyphs: '"”', holds: (before, after) => /\d$/.test(before) && /^ ?[x×] ?\d/.test(after) }, // 12" x 18"
  { name: 'inches, second side', glyphs: '"”', holds: (before) => /\d["”] ?[x×] ?\d+$/.test(before) },
  {
    name: 'inches before a hyphen',
    glyphs: '"”',
    holds: (before, after) => /\d$/.test(before) && /^-\p{L}/u.test(after),
  }, // 12"-wide
];

/** Is this glyph, standing alone between `before` and `after`, an apostrophe or a unit and no quotation mark? */
export function isNoMark(glyph: string, before: string, after: string, words: QuoteWords): boolean {
  return noMarks.some((kind) => kind.glyphs.includes(glyph) && kind.holds(before, after, words));
}

/**
 * Could a single mark here as well be the apostrophe of a plural (*the workers’ rights*; *no more than the others’,’ he
 * said*) or of a cut word (*goin’ home*)?
 */
export function mayBePossessive(before: string, after: string): boolean {
  if (/s$/i.test(before) && /^[,.]['’]/.test(after)) return true;
  return /(?:s|in|o|th)$/i.test(before) && /^\s[\p{Ll}\p{Lu}\p{N}]/u.test(after);
}
