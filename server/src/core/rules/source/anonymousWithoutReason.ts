import type { Article, Span } from '../../model';
import { inserting, type Rule } from '../rule';
import { unnamedIn } from '../unnamed';

export const anonymousWithoutReason: Rule = {
  code: 'source/anonymous-without-reason',
  severity: 'hint',
  about: 'Somebody quoted without a name, and no word on why.',
  why: 'Readers are owed the reason for which a name is kept from them.',
  from: 'AP Stylebook, “anonymous sources”; BBC Editorial Guidelines, section 3',
  examples: {
    flagged: ['<flag>A senior official</flag> said that the bridge will close.'],
    fine: [
      'A senior official, who was not authorized to speak publicly, said that the bridge will close.',
      'A senior official said that the bridge will close. He asked not to be named because the talks go on.',
      'Officials said that the bridge will close.',
    ],
  },
  check: (article) => {
    const seen = new Set<string>();
    if (reason.test(article.text)) return [];
    return unnamedIn(article).flatMap(({ source }) => {
      const words = article.text.slice(source.start, source.end);
      const key = words.toLowerCase();
      if (seen.has(key) || asked(article, source)) return [];
      seen.add(key);
      return [
        {
          span: source,
          message: `“${words}” has no name here, and no reason is given. Say why the name is kept back.`,
          fixes: [inserting(source.end, ' [why not named?]', 'Mark it with [why not named?]')],
        },
      ];
    });
  },
};

/** One reason will do for all who are left unnamed in an article: there is mostly one for all. */
const reason =
  /\banonymity\b|\banonymous(?:ly)?\b|\bnot (?:be|to be|being) (?:named|identified|quoted by name)\b|\bdeclined to be (?:named|identified)\b|(?:\bnot|n['’]t)\s+authori[sz]ed\b|\bon background\b|\bwithout being named\b|\bname not be used\b|\bwithh(?:e|o)ld(?:ing)? (?:his|her|their|the) names?\b/i;

const asked = ({ text }: Article, { end }: Span): boolean => /^ ?\[[^\]\n]{2,40}\?\]/.test(text.slice(end, end + 50));
