import { paragraphAround } from '../../annotations/surroundings';
import { replacing, type Rule } from '../rule';

export const fullOnSecond: Rule = {
  code: 'name/full-on-second',
  severity: 'hint',
  about: 'A speaker’s full name again, in the paragraph in which it was just given.',
  why: 'On second reference the surname will do.',
  from: 'AP Stylebook, “names”; The Guardian and Observer style guide, “honorifics”',
  examples: {
    flagged: ['Anna Keller came on Monday. “The bridge is unsafe,” <flag>Anna Keller</flag> said.'],
    fine: [
      'Anna Keller came on Monday. “The bridge is unsafe,” Keller said.',
      'Anna Keller and Paul Keller came on Monday. “The bridge is unsafe,” Anna Keller said.',
    ],
  },
  check: (article) => {
    const { text, speakers, attributions } = article;
    const persons = speakers.filter(({ kind, name }) => kind === 'person' && /\s/.test(name));
    const surnames = new Map<string, number>();
    for (const { name } of persons) surnames.set(lastOf(name), (surnames.get(lastOf(name)) ?? 0) + 1);
    const sources = new Set(attributions.flatMap(({ source }) => (source ? [source.start] : [])));
    return persons.flatMap(({ name, mentions }) => {
      const surname = lastOf(name);
      if (surnames.get(surname) !== 1) return [];
      return mentions.flatMap((mention, at) => {
        const before = mentions
          .slice(0, at)
          .filter(({ kind }) => kind === 'name')
          .at(-1);
        if (!before || !isPlain.test(name) || !sources.has(mention.start)) return [];
        const [own, earlier] = [mention, before].map(({ start, end }) => text.slice(start, end));
        if (own !== name || earlier !== name) return [];
        if (paragraphAround(article, mention).start !== paragraphAround(article, before).start) return [];
        return [
          {
            span: mention,
            message: `${name} was named in full just before. “${surname}” will do.`,
            fixes: [replacing(mention, surname, `Write “${surname}”`)],
            related: [{ span: { start: before.start, end: before.end }, message: 'Named in full here.' }],
          },
        ];
      });
    });
  },
};

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;
/** First name and surname: which part of a longer name is the surname, a count of words does not tell. */
const isPlain = /^\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+$/u;
