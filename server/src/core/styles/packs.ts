import type { PublicationHints } from '../dates/publicationDate';
import type { Level, StyleFacts } from '../rules/rule';

/** One thing that a published guide asks for. `because` says it in our words, with the entry where it stands. */
interface PackRule {
  /** A rule's code, or a group with `/*`. */
  readonly rule: string;
  readonly level: Level;
  readonly because: string;
}

/** The style of a news organisation, as far as our rules can hold an article to it. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  /** The guide that it follows. We are no part of the organisation, and the guide has much that no program can check. */
  readonly guide: string;
  readonly dateOrder?: { readonly value: NonNullable<PublicationHints['dateOrder']>; readonly because: string };
  readonly punctuation?: { readonly value: NonNullable<StyleFacts['punctuation']>; readonly because: string };
  readonly rules: readonly PackRule[];
}

/** The built-in packs. Rules that a pack does not name keep their own level. */
export const packs: readonly Pack[] = [
  {
    id: 'ap',
    name: 'Associated Press',
    guide: 'The Associated Press Stylebook',
    dateOrder: { value: 'month-first', because: 'The month stands before the day. Stylebook, “months”' },
    punctuation: { value: 'inside', because: 'Full stop and comma always stand inside. Stylebook, “quotation marks”' },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'A source who is not named is described as closely as can be; a bare “source” hardly ever does. Stylebook, “anonymous sources”' },
      // prettier-ignore
      { rule: 'source/anonymous-without-reason', level: 'information', because: 'Readers are told why a source is not named. Stylebook, “anonymous sources”' },
      // prettier-ignore
      { rule: 'source/anonymous-opinion', level: 'information', because: 'An unnamed source gives information, neither opinion nor speculation. Stylebook, “anonymous sources”' },
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'What is reported is given to somebody who can know it. Stylebook, “anonymous sources”' },
      // prettier-ignore
      { rule: 'attribution/late', level: 'information', because: 'The speaker is introduced before the quotation or after its first sentence. Style guide, “quotes”' },
      // prettier-ignore
      { rule: 'source/anonymous-opinion', level: 'information', because: 'Anonymous attacks are kept for exceptional cases. Editorial code, “Anonymous quotations”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: 'To refute is to prove wrong, which is an editor’s judgement. Stylebook, “refute”' },
      // prettier-ignore
      { rule: 'quote/multi-paragraph-mark', level: 'warning', because: 'Each paragraph of a running quotation opens with a mark, only the last one closes. Stylebook, “quotation marks”' },
      // prettier-ignore
      { rule: 'quote/punctuation-placement', level: 'information', because: 'Full stop and comma always stand inside the closing mark. Stylebook, “quotation marks”' },
      // prettier-ignore
      { rule: 'name/no-first-reference', level: 'information', because: 'First and last name on first reference. Stylebook, “names”' },
    ],
  },
  {
    id: 'reuters',
    name: 'Reuters',
    guide: 'Reuters Handbook of Journalism',
    dateOrder: { value: 'month-first', because: 'The month stands before the day. Handbook, “abbreviations”' },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'Unnamed sources are the weakest; as much is said about them as can be. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'A named source is always better than one who is not. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'claim/*', level: 'information', because: 'Every statement has a source unless it is an established fact. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'attribution/late', level: 'information', because: 'Who is quoted is told soon, mostly after the first sentence. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'attribution/two-speakers-one-paragraph', level: 'information', because: 'Quotations of different speakers are not run together. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'source/plural-for-one', level: 'information', because: 'Sources are not cited in the plural where there is one. Handbook, “The essentials of Reuters sourcing”' },
      // prettier-ignore
      { rule: 'source/anonymous-opinion', level: 'information', because: 'An unnamed source gives facts, no opinions or attacks. Handbook, “The essentials of Reuters sourcing”' },
    ],
  },
  {
    id: 'bbc',
    name: 'BBC',
    guide: 'BBC News style guide; BBC Editorial Guidelines, section 3',
    dateOrder: { value: 'day-first', because: 'The day stands before the month. Style guide, “dates”' },
    rules: [
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'Sources are identified, with what lets an audience judge them. Editorial Guidelines, “Avoiding misleading audiences”' },
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'Of an anonymous source the audience is told what can be told. Editorial Guidelines, “Avoiding misleading audiences”' },
      // prettier-ignore
      { rule: 'claim/allegation-without-source', level: 'warning', because: 'What cannot be corroborated is attributed, allegations above all. Editorial Guidelines, “Accuracy”' },
    ],
  },
  {
    id: 'guardian',
    name: 'The Guardian',
    guide: 'The Guardian and Observer style guide; the editorial code',
    dateOrder: { value: 'day-first', because: 'The day stands before the month, without commas. Style guide, “dates”' },
    punctuation: {
      value: 'outside',
      because: 'Inside for a whole quoted sentence, else outside. Style guide, “quotation marks”',
    },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'information', because: 'Anonymous sources are used sparingly and described. Editorial code, “Anonymous quotations”' },
      // prettier-ignore
      { rule: 'attribution/late', level: 'information', because: 'The speaker is introduced before the quotation or after its first sentence. Style guide, “quotes”' },
      // prettier-ignore
      { rule: 'source/anonymous-opinion', level: 'information', because: 'Anonymous attacks are kept for exceptional cases. Editorial code, “Anonymous quotations”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: 'To refute is to disprove; what is only said is said. Style guide, “refute”' },
      // prettier-ignore
      { rule: 'verb/said-bookism', level: 'information', because: '“Said” is mostly better than its colourful kin. Style guide, “said”' },
      // prettier-ignore
      { rule: 'quote/punctuation-placement', level: 'information', because: 'Inside for a whole quoted sentence, else outside the closing mark. Style guide, “quotation marks”' },
      // prettier-ignore
      { rule: 'name/no-first-reference', level: 'information', because: 'First name and surname at first mention. Style guide, “honorifics”' },
    ],
  },
];

export const packIds: readonly string[] = packs.map(({ id }) => id);
