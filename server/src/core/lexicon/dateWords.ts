import type { TimexMod } from '../model';

/** What dates are counted in. A weekend is Saturday and Sunday of an ISO week. */
export type DateUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A unit as a word names it: a fortnight is two weeks. */
export interface UnitWord {
  readonly unit: DateUnit;
  readonly times?: number;
}

/** TIMEX3 codes for parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** How the day of a holiday is found in a year. `days` counts from the day that is found; 0 where absent. */
export type HolidayRule =
  | { readonly by: 'date'; readonly month: number; readonly day: number }
  | {
      readonly by: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly days?: number;
    }
  | { readonly by: 'easter'; readonly days: number }
  | { readonly by: 'orthodox-easter'; readonly days: number }
  /** Days of other calendars, listed: *MMDD* for each year, the first of them `from`. */
  | { readonly by: 'table'; readonly from: number; readonly days: readonly string[] };

/** A named day. `names` are in lower case with straight apostrophes. */
export interface HolidayRow {
  readonly names: readonly string[];
  readonly rule: HolidayRule;
}

/** A word that says how often: *weekly* is a SET of P1W. */
export interface FrequencyWord {
  readonly value: string;
  readonly quant?: string;
  readonly freq?: string;
}

/** The little words that hold a date expression together, each a list of ways to say the same. */
export interface DateGlue {
  readonly the: readonly string[];
  readonly of: readonly string[];
  readonly on: readonly string[];
  readonly at: readonly string[];
  readonly and: readonly string[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  readonly until: readonly string[];
  /** The words of `until` that say only that something is done at the end: *by Friday it was shut*. */
  readonly by: readonly string[];
  readonly since: readonly string[];
  readonly within: readonly string[];
  /** Prepositions after which a four-figure number or a month is a date: *in 2022*, *by May*. */
  readonly datePrepositions: readonly string[];
  readonly ago: readonly string[];
  readonly hence: readonly string[];
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly same: readonly string[];
  readonly that: readonly string[];
  readonly each: readonly string[];
  readonly other: readonly string[];
  readonly once: readonly string[];
  readonly times: readonly string[];
  readonly period: readonly string[];
  readonly fiscal: readonly string[];
  readonly oclock: readonly string[];
  readonly past: readonly string[];
  readonly toHour: readonly string[];
  readonly half: readonly string[];
  readonly quarterHour: readonly string[];
  readonly old: readonly string[];
  readonly long: readonly string[];
  readonly whole: readonly string[];
  readonly indefinite: readonly string[];
  readonly possessives: readonly string[];
  readonly working: readonly string[];
}

/** Verb forms that tell when. What is in none of them and ends in `pastEnding` is taken for past. */
export interface TenseWords {
  /** What did not come to pass, or may have: *should have left in May* looks back. */
  readonly missed: readonly string[];
  readonly future: readonly string[];
  readonly past: readonly string[];
  readonly pastEnding: string;
  /** Participles and adjectives that point ahead behind a present form of *be*: *is expected in April*. */
  readonly ahead: { readonly be: readonly string[]; readonly words: readonly string[] };
  /** Forms with the past ending that are no past tense (*hundred*, *need*). */
  readonly notPast: ReadonlySet<string>;
}

/** Words that look like dates and are none, by what they stand beside. */
export interface NotDateWords {
  /** Whole names, in lower case: *ruby tuesday*, *friday night lights*. */
  readonly names: readonly string[];
  /** Given names that are also months, weekdays or seasons. */
  readonly givenNames: ReadonlySet<string>;
  /** Titles before a name: *Mrs May*, *Prime Minister May*. */
  readonly titles: ReadonlySet<string>;
  /** Nouns before a number that is no year: *page 2010*, *flight 1549*. */
  readonly numbered: ReadonlySet<string>;
  /** Nouns after a year or a month that make it a name or a count: *2000 metres*. */
  readonly measured: ReadonlySet<string>;
  /** Plurals that a year stands before: *1990 levels*. */
  readonly afterYear: ReadonlySet<string>;
  /** What follows a weekday in the name of a paper, club or programme: *Sunday Times*. */
  readonly afterWeekday: ReadonlySet<string>;
  /** What follows a holiday in the name of a thing: *Christmas tree*. */
  readonly afterHoliday: ReadonlySet<string>;
  /** What says behind a number that a noun with it is one thing: *the 1990 levels*, *its 2024 sales*. */
  readonly determiners: readonly string[];
  /** What a number without a comma counts behind: *more than 1900*. */
  readonly quantities: readonly string[];
  /** Prepositions behind which four figures are a year whatever follows: *in 1900 people*. */
  readonly surelyYear: readonly string[];
  /** Prepositions and nouns behind which figures that are hardly a year of news are one: *from 1650*, *the autumn of 1650*. */
  readonly likelyYear: readonly string[];
  /** Prepositions behind which a year stands before a plural: *for 2008 elections*. */
  readonly titledYear: readonly string[];
  /** What a duration with an article stands behind: *for a day*, *took an hour*; behind others it is a day like any. */
  readonly lasting: readonly string[];
  /** What follows a duration with an article that is one: *a day after*. */
  readonly lasted: readonly string[];
  /** What an age stands behind: *aged*. */
  readonly ages: readonly string[];
  /** What figures like *21:15* stand behind as scores and verses. */
  readonly scores: readonly string[];
  /** What follows the name of an hour in that of a thing: *midnight mass*. */
  readonly afterHour: readonly string[];
}

/** How a language says when somebody was born and how old they are. */
export interface AgeWords {
  /** What stands before a birth date: *born*, *born on*. */
  readonly born: readonly string[];
  /** What stands before an age: *aged*. */
  readonly aged: readonly string[];
  /** What stands behind an age: *-year-old*, *years old*. */
  readonly old: readonly string[];
}

/** What the stage needs of a language; all words in lower case, without full stops. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>;
  /** Months that are other words or names too: a date only beside a preposition, a day or a year. */
  readonly unsureMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Short forms that are other words too (*sat*, *sun*, *wed*): a date only beside another date. */
  readonly unsureWeekdays: ReadonlySet<string>;
  readonly cardinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** What follows the figures of an ordinal: *st*, *nd*. */
  readonly ordinalEndings: readonly string[];
  /** *several*, *a few*: an amount that is not known (`undefined`), or about known (*a couple of*). */
  readonly vagueCounts: ReadonlyMap<string, number | undefined>;
  readonly units: ReadonlyMap<string, UnitWord>;
  /** Units in the plural, that can stand without a count: *in years*. */
  readonly pluralUnits: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, Season>;
  readonly unsureSeasons: ReadonlySet<string>;
  readonly dayParts: ReadonlyMap<string, DayPart>;
  /** Parts of the day in the plural: *mornings*. */
  readonly dayPartPlurals: ReadonlyMap<string, DayPart>;
  /** *today* 0, *yesterday* −1, *the day after tomorrow* 2. */
  readonly dayWords: ReadonlyMap<string, number>;
  /** *tonight*: a part of today. */
  readonly dayPartWords: ReadonlyMap<string, DayPart>;
  /** *noon*, *midnight*: hours. */
  readonly namedHours: ReadonlyMap<string, number>;
  /** *last* −1, *this* 0, *next* 1, from the anchor. */
  readonly steps: ReadonlyMap<string, number>;
  /** *previous*, *following*: steps from what the story has told last. */
  readonly storySteps: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, TimexMod>;
  /** *EOY*: the end of a unit in capitals. */
  readonly shortEnds: ReadonlyMap<string, DateUnit>;
  readonly approximations: ReadonlyMap<string, TimexMod>;
  readonly meridiems: ReadonlyMap<string, 'am' | 'pm'>;
  /** Zones as TIMEX3 writes them after a time: `Z`, `-05:00`. */
  readonly zones: ReadonlyMap<string, string>;
  readonly eras: ReadonlyMap<string, 'before' | 'after'>;
  readonly decades: ReadonlyMap<string, number>;
  readonly frequencies: ReadonlyMap<string, FrequencyWord>;
  /** *once*, *twice* before *a week*. */
  readonly repeats: ReadonlyMap<string, number>;
  readonly references: ReadonlyMap<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>;
  readonly lastOrdinals: ReadonlyMap<string, number>;
  readonly holidays: readonly HolidayRow[];
  readonly glue: DateGlue;
  readonly tense: TenseWords;
  /** What begins another matter behind the cue of a quotation, so that a day there is not that of speaking: *who*, *of*. */
  readonly otherMatter: readonly string[];
  readonly notDates: NotDateWords;
  readonly ages: AgeWords;
}
