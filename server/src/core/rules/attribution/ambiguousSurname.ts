import { speakerOf } from '../../people/speakerOf';
import { replacing, type Rule } from '../rule';

export const ambiguousSurname: Rule = {
  code: 'attribution/ambiguous-surname',
  severity: 'off', // in print the sense mostly settles it
  about: 'A surname for a source where two people of the article have it.',
  why: 'Where two people share a surname, the surname alone gives the words to either.',
  from: 'AP Stylebook, “courtesy titles”; Reuters Handbook, “titles”',
  examples: {
    flagged: [
      'Mayor Anna Stone and engineer Paul Stone met on Monday. “The bridge is unsafe,” <flag>Stone</flag> said.',
    ],
    fine: [
      'Anna Stone and Paul Stone met on Monday. “The bridge is unsafe,” Anna Stone said.',
      'Anna Stone and Paul Keller met on Monday. “The bridge is unsafe,” Stone said.',
    ],
  },
  check: (article) => {
    const seen = new Set<number>();
    return article.attributions.flatMap(({ source }) => {
      if (source?.kind !== 'name' || source.speaker !== undefined || seen.has(source.start)) return [];
      const surname = article.text.slice(source.start, source.end);
      const fitting = (source.candidates ?? [])
        .flatMap((id) => speakerOf(article, id) ?? [])
        .filter(({ name, kind }) => kind === 'person' && name.endsWith(` ${surname}`))
        .filter(({ mentions }) =>
          mentions.some(({ start, end }) => end <= source.start && start > source.start - near),
        );
      if (fitting.length < 2) return [];
      seen.add(source.start);
      return [
        {
          span: source,
          message: `“${surname}” can be ${fitting.map(({ name }) => name).join(' or ')}. Write the first name too.`,
          fixes: fitting.map(({ name }) => replacing(source, name, `Write “${name}”`)),
          related: fitting.map(({ firstFullMention: { start, end }, name }) => ({
            span: { start, end },
            message: `${name} is named here.`,
          })),
        },
      ];
    });
  },
};

const near = 600; // UTF-16 units before: two or three paragraphs, of which a reader has the people in mind
