import type { Article, Speaker } from '../../model';
import { inserting, type Rule } from '../rule';

export const noRole: Rule = {
  code: 'name/no-role',
  severity: 'off',
  about: 'A speaker who is quoted with a name and nothing else.',
  why: 'A name alone does not tell a reader why this person is asked.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”: by name and position',
  examples: {
    flagged: ['The bridge closed on Monday. “It is unsafe,” <flag>Anna Keller</flag> said.'],
    fine: [
      'The bridge closed on Monday. “It is unsafe,” engineer Anna Keller said.',
      'Anna Keller, 41, of Lenn, was on the bridge. “It is unsafe,” Keller said.',
    ],
  },
  check: (article) => {
    const quoted = new Set(
      article.attributions.flatMap(({ kind, speaker }) => (kind === 'direct' && speaker ? [speaker] : [])),
    );
    return article.speakers.flatMap((speaker) => {
      if (
        !quoted.has(speaker.id) ||
        speaker.kind !== 'person' ||
        !/\s/.test(speaker.name) ||
        isPlaced(article, speaker)
      )
        return [];
      const { start, end } = speaker.firstFullMention;
      return [
        {
          span: { start, end },
          message: `The article does not say who ${speaker.name} is. Give the role, the age or the town.`,
          fixes: [inserting(end, ' [who is this?]', 'Mark it with [who is this?]')],
        },
      ];
    });
  },
};

/** Whether a role is known, or the words right beside a full name say something of who it is. */
const isPlaced = ({ text }: Article, { roles, mentions, name, onBehalfOf }: Speaker): boolean =>
  roles.length > 0 ||
  onBehalfOf !== undefined ||
  mentions.some(({ start, end, kind }) => {
    if (kind !== 'name') return kind === 'role';
    const [before, own, after] = [
      text.slice(Math.max(0, start - 40), start),
      text.slice(start, end),
      text.slice(end, end + 40),
    ];
    if (!own.includes(name)) return false;
    return (
      /^(?:,? [([]|, (?:\d|who|whose|a|an|the|of|from|\p{Ll})|,? of | from | who |['’]s | \[)/u.test(after) ||
      /(?:\p{Lu}\p{L}*\.|\p{Ll}{3,}(?:er|or|ist|man|woman|ant|ent)|['’]s|\p{Lu}[\p{L}.]+|,) $/u.test(before)
    );
  });
