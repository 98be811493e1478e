import type { Article, Span } from '../../model';
import { replacing, type Rule } from '../rule';

export const titleVariant: Rule = {
  code: 'name/title-variant',
  severity: 'hint',
  about: 'A title before names written in full and shortened in one article.',
  why: 'One article writes a title in one way.',
  from: 'AP Stylebook, “titles”; Reuters Handbook, “titles”',
  examples: {
    flagged: ['Sen. Anna Keller spoke first, then Sen. Paul Stone, then <flag>Senator</flag> Ida Lund.'],
    fine: [
      'Sen. Anna Keller spoke first, then Sen. Paul Stone.',
      'Senator Anna Keller met a senator and Gov. Paul Stone.',
    ],
  },
  check: (article) =>
    titles.flatMap((forms) => {
      const found = forms
        .map((form) => ({ form, places: placesOf(article, form) }))
        .filter(({ places }) => places.length > 0);
      const [usual, ...others] = found.sort((a, b) => b.places.length - a.places.length);
      const [first] = usual?.places ?? [];
      if (!usual || !first) return [];
      return others.flatMap(({ form, places }) =>
        places.map((span) => ({
          span,
          message: `“${form}” is “${usual.form}” elsewhere. Write the title in one way.`,
          fixes: [replacing(span, usual.form, `Write “${usual.form}”`)],
          related: [{ span: first, message: `“${usual.form}” here.` }],
        })),
      );
    }),
};

/** The ways to write a title before a name, for men and women alike. */
const titles: readonly (readonly string[])[] = [
  ['Senator', 'Sen.'],
  ['Representative', 'Rep.'],
  ['Governor', 'Gov.'],
  ['Lieutenant Governor', 'Lt. Gov.'],
  ['Professor', 'Prof.'],
  ['Doctor', 'Dr.', 'Dr'],
  ['General', 'Gen.'],
  ['Colonel', 'Col.'],
  ['Captain', 'Capt.'],
  ['Lieutenant', 'Lt.'],
  ['Sergeant', 'Sgt.'],
  ['Reverend', 'Rev.'],
  ['Mister', 'Mr.', 'Mr'],
  ['Mrs.', 'Mrs'],
  ['Ms.', 'Ms'],
];

/** Where a title stands right before a person’s name outside quotation marks. */
function placesOf({ text, mentions, quotedRuns }: Article, form: string): readonly Span[] {
  const shown = new RegExp(String.raw`(?<![\p{L}.])${form.replaceAll('.', String.raw`\.`)}(?= \p{Lu})`, 'gu');
  return Array.from(text.matchAll(shown), ({ index }) => ({ start: index, end: index + form.length })).filter(
    ({ start, end }) =>
      mentions.some((name) => name.kind === 'name' && name.start <= end + 1 && end + 1 < name.end) &&
      !quotedRuns.some(({ parts }) => parts.some((part) => part.start < start && end < part.end)),
  );
}
