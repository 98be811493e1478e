import type { DateUnit, DateWords } from '../lexicon/dateWords';
import type { Fields, Span, TimexMod, TimexType } from '../model';
import type { TriggerKind } from './triggers';

/** So many units; a count that the text leaves open is absent. */
export interface Amount {
  readonly unit: DateUnit;
  readonly count?: number;
}

/** Where a step or a shift counts from: the anchor, or what the story has told last (*the day before*). */
export type From = 'anchor' | 'story';

/** Which of two figures is read as the month. */
export type DateOrder = 'month-first' | 'day-first';
/** How a desk writes dates in figures. Where the year stands first, other figures are not guessed. */
export type DateOrderSetting = DateOrder | 'year-first';

/** How a value is found once the anchor is known. Data, so that it can be kept with its paragraph. */
export type How =
  /** The fields that are said; what is missing comes from the anchor, by tense. */
  | { readonly by: 'fields'; readonly order?: DateOrder }
  /** The value is known without an anchor: durations, sets, references. */
  | { readonly by: 'fixed'; readonly value: string; readonly amounts?: readonly Amount[] }
  /** So much before (−1) or after (1) something. */
  | { readonly by: 'shift'; readonly amounts: readonly Amount[]; readonly sign: 1 | -1; readonly from: From | Reading }
  /** *last week*: a whole unit, `step` units from the one that the anchor lies in. */
  | { readonly by: 'step'; readonly unit: DateUnit; readonly step: number; readonly from: From }
  /** *last Tuesday*, *next March*, *this Christmas*: a named part of the calendar. */
  | { readonly by: 'named-step'; readonly step: number; readonly from: From; readonly holiday?: number }
  /** *the first Monday*, *the last week*: the n-th (from the end where negative) within something. */
  | { readonly by: 'nth'; readonly n: number; readonly unit: DateUnit | 'weekday'; readonly of?: Reading }
  /** The fields said, inside a period or on a day that is said too: *June next year*, *3 p.m. yesterday*. */
  | { readonly by: 'inside'; readonly of: Reading; readonly holiday?: number }
  /** A row of `DateWords.holidays`. */
  | { readonly by: 'holiday'; readonly holiday: number }
  /** Figures that two readers read as two days. */
  | { readonly by: 'either'; readonly monthFirst: Fields; readonly dayFirst: Fields }
  /** *the same day*, *that year*: what the story told last, at this grain. `yearsBack`: *the same period last year*. */
  | { readonly by: 'same'; readonly unit?: DateUnit; readonly yearsBack?: number }
  /** *July 13–15*: one expression with two ends. */
  | { readonly by: 'range'; readonly begin: Reading; readonly end: Reading };

/** What an expression is made of, for the joins: which neighbours it takes. */
export type Shape =
  | 'date'
  | 'weekday'
  | 'month'
  | 'month-day'
  | 'day-of-month'
  | 'year'
  | 'period'
  | 'season'
  | 'day'
  | 'clock'
  | 'day-part'
  | 'nth'
  | 'edge'
  | 'same'
  | 'holiday'
  | 'duration'
  | 'set'
  | 'reference';

/** What a parser makes of its match. */
export interface Reading {
  readonly type: TimexType;
  readonly shape: Shape;
  readonly said: Fields;
  readonly how: How;
  readonly mod?: TimexMod;
  readonly quant?: string;
  readonly freq?: string;
  /** No date by itself: dropped unless a join takes it up (*the first Monday*, *early*). */
  readonly partial?: true;
}

export type Tense = 'past' | 'future';

/** A date expression as one paragraph alone shows it; spans count from the paragraph's start. */
export interface FoundDate extends Span, Reading {
  /** The parser that found it and the refiners that changed it, by id. */
  readonly rules: readonly string[];
  readonly tense?: Tense;
  /** The other end of a range, by its start in the paragraph. */
  readonly range?: { readonly role: 'begin' | 'end'; readonly other: number };
  /** What it is where no join takes it up: the longest full reading inside a partial one. */
  readonly otherwise?: FoundDate;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a date. Reads what is written; knows no anchor. */
export interface DateParser {
  readonly id: string;
  /** It is tried only around words of one of these kinds. */
  readonly triggers: readonly TriggerKind[];
  /** How many words before its trigger a match may begin; 0 where absent. */
  readonly lead?: number;
  /** How many words behind its trigger a match may begin; 0 where absent. */
  readonly trail?: number;
  /** First words, or phrases whose first word counts, that a match may begin with; its triggers where absent. */
  readonly begins?: Iterable<string>;
  /** Words that stand behind the article of a match and begin none themselves. */
  readonly afterThe?: Iterable<string>;
  /** `false` where no match begins with figures. */
  readonly beginsWithFigures?: false;
  /** With `iy` (tried where a token begins) and named groups; bounded repeats and look-around. */
  readonly pattern: RegExp;
  /** `undefined` where the match is no date after all. */
  readonly read: (groups: Groups, match: string) => Reading | undefined;
}

/** Builds a parser for a language. */
export type ParserOf = (words: DateWords) => DateParser;

/** Changes what was found in one paragraph; sees the paragraph's text, never another. */
export interface DateRefiner {
  readonly id: string;
  refine(found: readonly FoundDate[], paragraph: string, words: DateWords): readonly FoundDate[];
}

export const date = (shape: Shape, said: Fields, how: How = { by: 'fields' }): Reading => ({
  type: 'DATE',
  shape,
  said,
  how,
});
export const time = (shape: Shape, said: Fields, how: How = { by: 'fields' }): Reading => ({
  type: 'TIME',
  shape,
  said,
  how,
});
