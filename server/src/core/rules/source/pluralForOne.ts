import { inserting, type Rule } from '../rule';

export const pluralForOne: Rule = {
  code: 'source/plural-for-one',
  severity: 'hint',
  about: 'One sentence in quotation marks given to several people.',
  why: 'Several people hardly say the same words at once: either one of them spoke, or the words come from a paper.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”: sources are not plural where there is one',
  examples: {
    flagged: ['“The bridge will stay closed until May,” <flag>officials</flag> said.'],
    fine: [
      '“The bridge will stay closed until May,” an official said.',
      '“The bridge will stay closed until May,” officials said in a statement.',
      'Officials said that the bridge will stay closed until May.',
    ],
  },
  check: ({ text, attributions }) =>
    attributions.flatMap(({ kind, content: [first, ...rest], cue, source, nested }) => {
      if (kind !== 'direct' || nested || !source || !cue || rest.length > 0 || cue.class !== 'speech') return [];
      const words = text.slice(source.start, source.end);
      const own = text.slice(first.start, first.end);
      const around = text.slice(
        Math.max(0, Math.min(first.start, source.start) - reach),
        Math.max(first.end, source.end, cue.end) + reach,
      );
      if (
        !several.test(words) ||
        !wholeSentence.test(own) ||
        inWriting.test(text.slice(cue.start, cue.end)) ||
        paper.test(around)
      )
        return [];
      if (/^ ?\[[^\]\n]{2,40}\?\]/.test(text.slice(source.end, source.end + 50))) return [];
      return [
        {
          span: source,
          message: `“${words}” cannot all have said these words. Say which of them did, or where they are written.`,
          fixes: [inserting(source.end, ' [which of them?]', 'Mark it with [which of them?]')],
        },
      ];
    }),
};

const reach = 60; // characters on either side in which a paper is named
const several =
  /^(?!one of\b)(?:\p{L}[\p{L}.’'-]*\s+){0,4}(?:officials|sources|aides|advis[eo]rs|analysts|experts|insiders|diplomats|authorities|lawyers|attorneys|prosecutors|residents|witnesses|neighbou?rs|critics|observers|organi[sz]ers|strategists|researchers)$/iu;
const wholeSentence = /^["“'‘]{1,2}\s*\p{Lu}[^.!?]*\s(?:[^.!?\s]+\s){3,}/u;
const inWriting = /\b(?:w(?:rote|ritten|rites?)|chant|shout|sang|sing|report|post|tweet)/i;
const paper =
  /\b(?:statements?|letters?|reports?|e-?mails?|filings?|memos?|papers?|documents?|briefs?|articles?|posts?|stud(?:y|ies)|complaint|lawsuit|motion|petition|release|op-ed|editorial|blog|website|tweets?|wrote|told)\b/i;
