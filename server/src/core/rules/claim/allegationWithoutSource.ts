import type { Article, Span } from '../../model';
import { claimHits } from '../claimHits';
import type { Rule } from '../rule';
import { sentenceIndexAt } from '../sentenceAt';

export const allegationWithoutSource: Rule = {
  code: 'claim/allegation-without-source',
  severity: 'information',
  about: 'An accusation with nobody named who makes it.',
  why: '“Allegedly” is no protection in law: say who alleges it, and to whom.',
  from: 'AP Stylebook, “allege”; BBC Editorial Guidelines, section 3: allegations are attributed',
  examples: {
    flagged: ['The mayor <flag>was accused</flag> of theft.', 'The mayor <flag>allegedly</flag> took money.'],
    fine: ['Prosecutors accused the mayor of theft.', 'The mayor was accused by Anna Keller of theft.'],
  },
  check: (article) =>
    claimHits(
      article,
      ['accusation'],
      (words) => `“${words}”: by whom? Name who makes the accusation.`,
      'by whom?',
      ({ trigger }, words) => !/critici|condemned/i.test(words) || !namesDoer(article, trigger),
    ),
};

/** Whether the rest of a sentence says by whom, however far behind: *was criticised for it, even by Keller*. */
const namesDoer = (article: Article, { start, end }: Span): boolean =>
  / by \p{L}/u.test(article.text.slice(end, article.sentences[sentenceIndexAt(article, start)]?.end ?? end));
