import { speakerOf } from '../../people/speakerOf';
import type { Rule } from '../rule';

export const relayOnly: Rule = {
  code: 'source/relay-only',
  severity: 'off',
  about: 'News taken from another paper, agency or broadcaster, and from nobody who knows it first hand.',
  why: 'What another newsroom reports is checked, or the reader is told that it is not.',
  from: 'BBC Editorial Guidelines, section 3, “Gathering material”; AP, crediting and attribution guidelines, 2010',
  examples: {
    flagged: ['The bridge will close in May, <flag>the Lenn Gazette</flag> reported.'],
    fine: [
      'The bridge will close in May, Anna Keller told the Lenn Gazette.',
      'The bridge will close in May, the Lenn Gazette reported, citing Anna Keller.',
      'The bridge will close in May, the ministry said.',
    ],
  },
  check: (article) =>
    article.attributions.flatMap(({ source, cue, relay, nested }) => {
      const { text } = article;
      if (!source || !cue || relay || nested || !reports.test(text.slice(cue.start, cue.end))) return [];
      const who = speakerOf(article, source.speaker);
      if (source.kind !== 'organisation' && who?.kind !== 'organisation') return [];
      if (confirmed.test(text.slice(source.start, source.end + reach))) return [];
      return [
        {
          span: source,
          message: `Only ${text.slice(source.start, source.end)} is given for this. Confirm it, or say that it could not be confirmed.`,
        },
      ];
    }),
};

const reach = 120; // characters behind the source in which it is said where it has it from
const reports = /\breport(?:s|ed|ing)?\b/i;
const confirmed = /\b(?:citing|quoting|quoted|according to|confirmed|independently|based on|told)\b/i;
