/**
 * The types that everything else speaks. Nothing here does anything.
 * All offsets are UTF-16 code units into `Article.text`, end exclusive, unless a name says otherwise.
 */

/** A stretch of text: `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A day (`2025-01-27`), as ISO 8601 writes it. */
export type IsoDate = string;

/** What led to a guess. Words for people are kept in one table, `features/reasons.ts`. */
export type ReasonCode =
  | 'beside-quotation' // the source stands next to the quotation, with a cue
  | 'reported-clause' // the content is the clause that the cue takes
  | 'according-to' // a prepositional cue
  | 'lead-in' // a clause that ends in a colon before the quotation
  | 'carried-over' // the quotation goes on from one with this source
  | 'next-sentence' // the sentence after names the source
  | 'shared-subject' // a coordinated or participial cue takes the subject of the clause before
  | 'alternating' // two people take turns
  | 'full-name' // the mention is the full name
  | 'surname' // full name given earlier
  | 'given-name' // full name given earlier, called by the first name
  | 'role-beside-name' // the role stands beside the name somewhere in the article
  | 'role-match' // the role is like one that the article gives the speaker
  | 'acronym' // the letters of a body named in full
  | 'metonym' // a place or building that stands for a body
  | 'pronoun' // the nearest person who fits
  | 'registry' // settled by `speakers.json`
  | 'office' // held the office on the day of the article, by the offices that come with the product
  | 'decision' // settled by a person
  | 'no-source' // nobody is named for these words
  | 'ambiguous' // several fit; none is clearly nearest
  | 'unidentified'; // a source is given, but the text does not say who that is

/** A step that led to a guess. `at` is the text it rests on, so that a hover can point to it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly at?: Span;
}

/** Where the date that a relative expression counts from was found. */
export type AnchorOrigin = 'given' | 'decision' | 'front-matter' | 'dateline' | 'file-name' | 'narrative';

/** The date that a relative expression counts from, and where we have it from. Never the wall clock. */
export interface Anchor {
  readonly date: IsoDate;
  readonly from: AnchorOrigin;
  readonly at?: Span;
}

/** Tokens as parallel arrays: token `i` is the text from `starts[i]` to `ends[i]`. */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export type ParagraphKind = 'body' | 'front-matter' | 'heading' | 'byline' | 'list-item' | 'caption';

/** One paragraph: a line of text that is not blank, or the whole front matter. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Indices into `Article.sentences`, end exclusive. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

/** One sentence. `firstToken` and `endToken` index `Article.tokens`, end exclusive. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

export type RunClass = 'speech' | 'title' | 'scare' | 'nickname' | 'term';

/** Words inside quotation marks. One part a paragraph, in text order, marks included. */
export interface QuotedRun {
  readonly parts: readonly [Span, ...Span[]];
  readonly class: RunClass;
  /** False when the closing mark is missing and the run was ended at the paragraph's end. */
  readonly closed: boolean;
  /** 0 outermost; 1 a quotation inside a quotation. */
  readonly depth: number;
}

export type SpeakerId = string;
export type SpeakerKind = 'person' | 'organisation' | 'place' | 'group' | 'document';
export type Gender = 'female' | 'male';

export type MentionKind = 'name' | 'role' | 'pronoun' | 'organisation' | 'place' | 'group' | 'document';

/** A place where a speaker is named, described or referred to. `speaker` is absent when the text does not settle who. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly speaker?: SpeakerId;
  /** The speakers that fit about equally well, best first, where `speaker` is absent for that reason. */
  readonly candidates?: readonly SpeakerId[];
  readonly confidence: number;
  readonly because: readonly Reason[];
}

/** A role as the text states it (*press secretary of the Russian president*), with where. */
export interface Role extends Span {
  readonly text: string;
}

/** A person, an organisation or a place behind one or more mentions. */
export interface Speaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly Role[];
  readonly aliases: readonly string[];
  readonly gender?: Gender;
  /** Something states `gender`: a pronoun, a title, a word such as *spokeswoman*, the registry. Absent for a name alone. */
  readonly genderStated?: true;
  /** The body that a spokesperson speaks for, where the text says so. */
  readonly onBehalfOf?: SpeakerId;
  /** The speaker is in the registry, under `id`: what it knows besides names and roles. */
  readonly registered?: Pick<RegistrySpeaker, 'organisation' | 'externalIds'>;
  /** In text order; the first full mention is the one that *Go to Speaker* goes to. */
  readonly mentions: readonly Mention[];
  readonly firstFullMention: Span;
}

export type CueClass = 'speech' | 'writing' | 'thought' | 'gesture';

/** The words that signal the attribution. */
export interface Cue extends Span {
  readonly lemma: string;
  readonly class: CueClass;
}

/** Who said what. `source` is words in the text; `speaker` is who they mean, absent when the text does not settle it. */
export interface Attribution {
  /** Decided by the marks inside `content` alone. */
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** In text order. A part never crosses a paragraph break. */
  readonly content: readonly [Span, ...Span[]];
  readonly cue?: Cue;
  readonly source?: Mention;
  /** Who passed it on, never who said it. */
  readonly relay?: Mention;
  readonly speaker?: SpeakerId;
  /** 0…1: the measured precision of what found it. */
  readonly confidence: number;
  /** The pattern or path that found it, for tests, tuning and coverage. */
  readonly found: string;
  /** Inside the content of another attribution. */
  readonly nested?: true;
  readonly because: readonly Reason[];
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** Calendar fields. `month` and `weekday` (Monday 1) count from 1; a year before Christ is zero or negative (ISO 8601). */
export interface Fields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly week?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly decade?: number;
  readonly century?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** After a time, as ISO 8601 writes it: `Z`, `-05:00`. */
  readonly zone?: string;
  /** A part of the day as TIMEX3 codes it: `MO`, `MI`, `AF`, `EV`, `NI`, `DT`. */
  readonly part?: string;
  /** The Saturday and Sunday of `week`. */
  readonly weekend?: true;
  /** `year` is a fiscal year. */
  readonly fiscal?: true;
}

/** A TIMEX3. `said` is what the text states, `implied` what was filled in; `value` is absent when it stays unresolved. */
export interface DateExpression extends Span {
  readonly type: TimexType;
  readonly value?: string;
  readonly alternatives?: readonly string[];
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  readonly anchor?: Anchor;
  readonly said: Fields;
  readonly implied: Fields;
  /** The other end of the range of which this is one end, in `Article.dates`. */
  readonly range?: { readonly role: 'begin' | 'end'; readonly other: Span };
  /** What the verb beside it says of its time, where it says so. */
  readonly tense?: 'past' | 'future';
  /** The parser that found it and the refiner that resolved it, by id, in that order. */
  readonly rules: readonly string[];
}

export type ClaimKind =
  | 'vague-source' // somebody is given for it, nobody one could ask: *critics say*
  | 'hidden-by-passive' // who said or decided it is left out: *it was not specified*
  | 'expectation' // *is expected to*, *there are hopes*
  | 'hearsay' // *reportedly*, *rumours that*
  | 'sentiment' // *fears that*, *criticism of*: somebody's, and nobody is named
  | 'accusation' // *allegedly*, *has been accused of*
  | 'prediction' // *is likely to*
  | 'superlative' // *one of the most powerful*
  | 'appearance' // *it seems*
  | 'weasel'; // a quantity or a hedge in the place of a fact: *some*, *many*, *probably*

/** Content presented as reported or known with nobody named for it. `trigger` is the words that show it. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly trigger: Span;
  /** The row of the lexicon that found it. */
  readonly pattern: string;
}

/** A reading of one article. Immutable; all spans count from the start of `text`. */
export interface Article {
  readonly text: string;
  readonly publishedOn?: Anchor;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly quotedRuns: readonly QuotedRun[];
  readonly mentions: readonly Mention[];
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  readonly dates: readonly DateExpression[];
  readonly claims: readonly Claim[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** A change that settles a finding: exact and minimal. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Changes no word and leaves one way to read the text, so that it may be made unseen, on saving. */
  readonly safe?: true;
}

/** One thing that a rule reports. */
export interface Finding {
  /** `group/rule-name`, the rule's path under `rules/`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** What a person has decided about an article: taken as given by the analysis, or applied to its results last. */
export type Decision = PublicationDateDecision | Dismissal | MarkDecision;

/** When the article appeared. */
export interface PublicationDateDecision extends Signed {
  readonly about: 'publication-date';
  readonly date: IsoDate;
}

/** How far a dismissal reaches: this finding, or all findings of its rule in a sentence, a paragraph or the article. */
export type DismissalScope = 'finding' | 'sentence' | 'paragraph' | 'article';

/** Findings that a person has looked at and does not want to be shown again. */
export interface Dismissal extends Signed {
  readonly about: 'dismissal';
  /** The annotation's IRI, by which the dismissal is undone. */
  readonly id: string;
  /** The rule's code. */
  readonly rule: string;
  readonly scope: DismissalScope;
  /** The sentence or paragraph; absent where the whole article is meant. */
  readonly place?: TextPlace;
}

/** What of a reading a person marks and corrects in the text. */
export type MarkKind = 'quotation' | 'source' | 'cue' | 'date' | 'claim';

/** What a person says of something that is marked, or is to be marked, at a place. */
export type MarkDecision =
  | Acceptance
  | Rejection
  | Addition
  | ExtentDecision
  | QuotationKindDecision
  | SpeakerDecision
  | DateValueDecision
  | Identity;

/** Who decided, when, and what the analysis had said. All of it may be unknown. */
export interface Signed {
  readonly by?: string;
  /** ISO 8601, in UTC: `2025-01-27T09:30:00Z`. */
  readonly made?: string;
  /** What it stands in the place of, in words. */
  readonly replaced?: string;
}

interface OnPlace extends Signed {
  /** The annotation's IRI, by which the decision is undone. */
  readonly id: string;
  readonly place: TextPlace;
}

/** The analysis is right. */
export interface Acceptance extends OnPlace {
  readonly about: 'accept';
  readonly of: MarkKind;
}

/** It is none: not a quotation, not a date. */
export interface Rejection extends OnPlace {
  readonly about: 'reject';
  readonly of: MarkKind;
}

/** The analysis has missed one. */
export interface Addition extends OnPlace {
  readonly about: 'add';
  readonly of: MarkKind;
  /** The quotation that a source or a cue belongs to. */
  readonly quotation?: TextPlace;
  /** The value of a date, TIMEX3. */
  readonly value?: string;
}

/** It begins or ends elsewhere. `place` is where the analysis has it. */
export interface ExtentDecision extends OnPlace {
  readonly about: 'extent';
  readonly of: MarkKind;
  readonly to: TextPlace;
}

export interface QuotationKindDecision extends OnPlace {
  readonly about: 'kind';
  readonly kind: Attribution['kind'];
}

/** Whose words a quotation is. */
export interface SpeakerDecision extends OnPlace {
  readonly about: 'speaker';
  readonly speaker: GivenSpeaker;
  /** What the text calls them there: it means them in the rest of the article too. */
  readonly teaches?: TaughtWords;
}

/** What a date means, as TIMEX3 writes it. */
export interface DateValueDecision extends OnPlace {
  readonly about: 'value';
  readonly value: string;
}

/** Whom a name, a nickname or a role means in all of the article. `place` is where somebody asked. */
export interface Identity extends OnPlace {
  readonly about: 'identity';
  readonly speaker: GivenSpeaker;
  readonly teaches: TaughtWords;
}

/** A speaker of the article or of the registry by id, or one that is given a name here. */
export interface GivenSpeaker {
  readonly name: string;
  readonly id?: SpeakerId;
  readonly kind?: SpeakerKind;
}

/** Words that stand for somebody, as the article writes them: *Red*, *the mayor*. */
export interface TaughtWords {
  readonly words: string;
  readonly as: 'name' | 'role';
}

/** A stretch of text by its words and what stood around it, to be found again in a text that has changed since. */
export interface TextPlace {
  readonly exact: string;
  /** Up to 32 UTF-16 units before and after. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began when it was noted: code points, as the Web Annotation Data Model counts. */
  readonly start: number;
  /** The part that is meant, from the start of `exact`; absent where all of it is. */
  readonly part?: Span;
}

export type Pronouns = 'she/her' | 'he/him' | 'they/them';

/** A speaker that `speakers.json` knows of. */
export interface RegistrySpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly kind?: SpeakerKind;
  readonly aliases?: readonly string[];
  readonly gender?: Gender;
  readonly pronouns?: Pronouns;
  readonly roles?: readonly { readonly title: string; readonly from?: IsoDate; readonly to?: IsoDate }[];
  /** The body that the speaker belongs to or speaks for. */
  readonly organisation?: string;
  /** The speaker in other registers, by the register’s name. */
  readonly externalIds?: Readonly<Record<string, string>>;
}

/** What a workspace knows about speakers beyond the text. */
export interface SpeakerRegistry {
  readonly speakers: readonly RegistrySpeaker[];
}
