import type { Article, Reason, ReasonCode, Span } from '../model';
import { escapeMarkdown, excerpt } from './markdown';
import { sameSpan } from './spans';

/** Why we think so, for people. */
const words: Readonly<Record<ReasonCode, string>> = {
  'beside-quotation': 'named beside the quotation',
  'reported-clause': 'what follows the verb is theirs',
  'according-to': 'the content is given as “according to” them',
  'lead-in': 'the words before lead up to the quotation',
  'carried-over': 'the quotation goes on from one of theirs',
  'next-sentence': 'the next sentence says whose words these are',
  'shared-subject': 'the subject of the clause before goes on',
  alternating: 'two people take turns',
  'full-name': 'named in full',
  surname: 'the surname of a name given in full',
  'given-name': 'the first name of a name given in full',
  'role-beside-name': 'the role stands beside the name',
  'role-match': 'the article gives them a role like this',
  acronym: 'the initials of a name given in full',
  metonym: 'a place that stands for those who work there',
  pronoun: 'the nearest who fits',
  registry: 'settled by speakers.json',
  office: 'held the office that day, by the list of offices that comes with On Record',
  decision: 'settled by a person',
  'no-source': 'nobody is named for these words',
  ambiguous: 'several fit, and none is clearly the nearest',
  unidentified: 'the text does not say who that is',
};

/** The reasons as a Markdown list, each once, with the words it rests on unless those are `shown` already. */
export function reasonList(article: Article, reasons: readonly Reason[], shown?: Span): readonly string[] {
  const lines = reasons.map(({ code, at }) => {
    const rests = at && !(shown && sameSpan(at, shown)) ? `: “${escapeMarkdown(excerpt(article, at, 60))}”` : '';
    return `- ${words[code]}${rests}`;
  });
  return [...new Set(lines)];
}
