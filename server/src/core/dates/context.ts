import type { Anchor, Attribution, QuotedRun } from '../model';
import type { DateOrderSetting } from './found';
import type { WeekdaySteps } from './weekdaySteps';

/** What resolving needs beyond the finds: when the article appeared, who speaks where, how figures are read. */
export interface DateContext {
  readonly publishedOn?: Anchor;
  readonly quotedRuns: readonly QuotedRun[];
  readonly attributions: readonly Attribution[];
  /** How figures like *03/04/2024* are read; where absent, as the article's own dates show. */
  readonly dateOrder?: DateOrderSetting;
  /** What *last*, *this* and *next* mean before a weekday. */
  readonly weekdays?: WeekdaySteps;
}
