import type { Article, Fix, Mention } from '../../model';
import { replacing, type Rule } from '../rule';

export const ambiguousPronoun: Rule = {
  code: 'attribution/ambiguous-pronoun',
  severity: 'off', // fewer than half of those read were unclear to a reader: the sense settles most
  about: 'A pronoun for a source that may mean either of two people.',
  why: 'If two people fit, half of the readers give the words to the wrong one.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”: every statement has a source',
  examples: {
    flagged: [
      'The bridge was built by engineer Anna Keller and paid for by mayor Mary Stone. “It is unsafe,” <flag>she</flag> said.',
    ],
    fine: ['Anna Keller met Paul Stone on Monday. “The bridge is unsafe,” she said.'],
  },
  check: (article) => {
    const seen = new Set<number>();
    return article.attributions.flatMap(({ source }, at) => {
      if (source?.kind !== 'pronoun' || source.speaker !== undefined || seen.has(source.start)) return [];
      const pronoun = article.text.slice(source.start, source.end);
      const before = article.attributions[at - 1]?.speaker;
      const goesOn = before !== undefined && source.candidates?.includes(before);
      const names = personal.test(pronoun) && !goesOn ? namesOf(article, source) : [];
      if (names.length < 2) return [];
      seen.add(source.start);
      return [
        {
          span: source,
          message: `“${pronoun}” can be ${names.join(' or ')}. Write the name.`,
          fixes: names.map((name): Fix => replacing(source, name, `Write “${name}”`)),
        },
      ];
    });
  },
};

const personal = /^s?he$/i;

/** The surnames of those who fit, or their full names where two share one. */
function namesOf({ speakers }: Article, { candidates = [] }: Mention): readonly string[] {
  const full = candidates.flatMap((id) => speakers.filter((speaker) => speaker.id === id)).map(({ name }) => name);
  const surnames = full.map((name) => name.split(' ').at(-1) ?? name);
  return new Set(surnames).size === full.length ? surnames : full;
}
