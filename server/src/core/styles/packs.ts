import type { PublicationHints } from '../dates/publicationDate';
import type { Level } from '../rules/rule';

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
  readonly rules: readonly PackRule[];
}

/** The built-in packs. Rules that a pack does not name keep their own level. */
export const packs: readonly Pack[] = [
  {
    id: 'ap',
    name: 'Associated Press',
    guide: 'The Associated Press Stylebook; AP News Values and Principles',
    dateOrder: { value: 'month-first', because: 'The month stands before the day. Stylebook, “months”' },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'A source who is not named is described as closely as can be; “sources” alone does not do. News Values and Principles, “anonymous sources”' },
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'What is reported is given to somebody who can know it. News Values and Principles, “anonymous sources”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: 'Verbs that take sides are avoided; to refute is to prove wrong. Stylebook, “claim”, “refute”' },
      // prettier-ignore
      { rule: 'verb/said-bookism', level: 'information', because: 'Plain “said” is nearly always the right verb. Stylebook, “said”' },
      // prettier-ignore
      { rule: 'quote/multi-paragraph-mark', level: 'warning', because: 'Each paragraph of a running quotation opens with a mark, only the last one closes. Stylebook, “quotation marks”' },
      // prettier-ignore
      { rule: 'name/no-first-reference', level: 'information', because: 'First and last name on first reference. Stylebook, “names”' },
    ],
  },
  {
    id: 'reuters',
    name: 'Reuters',
    guide: 'Reuters Handbook of Journalism',
    dateOrder: { value: 'month-first', because: 'The month stands before the day. Handbook, “dates”' },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'The more is said about a source, the better; “sources” alone says nothing. Handbook, “sourcing”' },
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'Statements are given to named people or to sources that are described. Handbook, “sourcing”' },
      // prettier-ignore
      { rule: 'source/hidden-by-passive', level: 'information', because: 'Who did or said it is told; the active voice tells it. Handbook, “sourcing”' },
      // prettier-ignore
      { rule: 'claim/*', level: 'information', because: 'What is contentious is attributed. Handbook, “attribution”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: '“Said” takes no side, “claimed” casts doubt. Handbook, “claim”' },
      // prettier-ignore
      { rule: 'quote/duplicate', level: 'warning', because: 'A quotation stands once, and unaltered. Handbook, “quotes”' },
    ],
  },
  {
    id: 'bbc',
    name: 'BBC',
    guide: 'BBC News style guide; BBC Editorial Guidelines',
    dateOrder: { value: 'day-first', because: 'The day stands before the month. Style guide, “dates”' },
    rules: [
      // prettier-ignore
      { rule: 'source/vague', level: 'warning', because: 'Sources are identified wherever that can be done. Editorial Guidelines, “Accuracy: sources”' },
      // prettier-ignore
      { rule: 'source/bare', level: 'warning', because: 'Of an anonymous source the audience is told as much as can be. Editorial Guidelines, “Accuracy: anonymous sources”' },
      // prettier-ignore
      { rule: 'claim/allegation-without-source', level: 'warning', because: 'Allegations are attributed to those who make them. Editorial Guidelines, “Accuracy”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: '“Claim” suggests doubt, “refute” that it was disproved. Style guide, “claim”, “refute”' },
    ],
  },
  {
    id: 'guardian',
    name: 'The Guardian',
    guide: 'The Guardian and Observer style guide; the editorial code',
    dateOrder: { value: 'day-first', because: 'The day stands before the month, without commas. Style guide, “dates”' },
    rules: [
      // prettier-ignore
      { rule: 'source/bare', level: 'information', because: 'Anonymous sources are used sparingly and described. Editorial code, “anonymous contributions”' },
      // prettier-ignore
      { rule: 'verb/loaded', level: 'warning', because: '“Claim” carries a suspicion of disbelief; “refute” is to disprove. Style guide, “claim”, “refute”' },
      // prettier-ignore
      { rule: 'verb/said-bookism', level: 'information', because: '“Said” does for nearly everything. Style guide, “said”' },
      // prettier-ignore
      { rule: 'quote/mixed-marks', level: 'information', because: 'Double marks outside and single ones inside, all of one kind. Style guide, “quotation marks”' },
      // prettier-ignore
      { rule: 'name/no-first-reference', level: 'information', because: 'First and last name at first mention. Style guide, “names”' },
    ],
  },
];

export const packIds: readonly string[] = packs.map(({ id }) => id);
