import { orphans, standsAlone } from '../orphans';
import type { Rule } from '../rule';

export const unattributedQuote: Rule = {
  code: 'attribution/unattributed-quote',
  severity: 'warning',
  about: 'Words in quotation marks with nobody named for them.',
  why: 'A reader must know whose words these are; a quotation without a speaker cannot be checked.',
  from: 'Reuters Handbook, “The essentials of Reuters sourcing”; The Guardian and Observer style guide, “quotes”',
  examples: {
    flagged: ['The hall fell silent. <flag>“The bridge will never open again.”</flag> Nobody moved.'],
    fine: ['“The bridge will never open again,” Mayor Anna Keller said.'],
  },
  check: (article) =>
    orphans(article)
      .filter((span) => standsAlone(article, span))
      .map((span) => ({ span, message: 'Nobody is named for these words. Say who said them.' })),
};
