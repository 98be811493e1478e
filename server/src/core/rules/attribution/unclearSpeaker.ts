import { orphans, standsAlone } from '../orphans';
import type { Rule } from '../rule';

export const unclearSpeaker: Rule = {
  code: 'attribution/unclear-speaker',
  severity: 'off',
  about: 'Words in quotation marks with people around them, none of whom is clearly the speaker.',
  why: 'What a reader has to work out, some readers will work out wrongly.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”; The Guardian and Observer style guide, “quotes”',
  examples: {
    flagged: ['Anna Keller left the hall. <flag>“The bridge will never open again.”</flag> Paul Stone followed her.'],
    fine: ['Anna Keller left the hall. “The bridge will never open again,” Paul Stone said.'],
  },
  check: (article) =>
    orphans(article)
      .filter((span) => !standsAlone(article, span))
      .map((span) => ({ span, message: 'It is not clear whose words these are. Name the speaker beside them.' })),
};
