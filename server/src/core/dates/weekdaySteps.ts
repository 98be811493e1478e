/**
 * Which day *last*, *this* and *next* mean before a weekday. Usage differs, so that a house style may choose; a week
 * begins on Monday (ISO 8601).
 */
export interface WeekdaySteps {
  /** *last Friday*: the latest before today, or the one of the week before. */
  readonly last: 'latest' | 'of-last-week';
  /** *this Friday*: the one of the week that runs, or the first from today on. */
  readonly this: 'of-this-week' | 'first-to-come';
  /** *next Friday*: the one of the week after, or the first after today. */
  readonly next: 'of-next-week' | 'first-to-come';
}

/**
 * *last* as AP Stylebook, “last”, has it: most recent. *this* and *next* as the collections of phrases of Duckling and
 * Recognizers-Text agree.
 */
export const usualWeekdays: WeekdaySteps = { last: 'latest', this: 'of-this-week', next: 'of-next-week' };

/** *the previous Friday*, *the following Monday*: counted from a day that the story tells, always the nearest. */
export const nearestWeekdays: WeekdaySteps = { last: 'latest', this: 'of-this-week', next: 'first-to-come' };
