import type { DateOrder, FoundDate } from './found';

/**
 * How an article writes day and month, from its own dates: figures that allow one order only (*21/04/2016*), and else the
 * order of dates in words (*April 21*; *21 April*). Dates that disagree prove nothing.
 */
export function orderOf(found: readonly FoundDate[]): DateOrder | undefined {
  return verdict(found, figures) ?? verdict(found, spelled);
}

function verdict(found: readonly FoundDate[], vote: (date: FoundDate) => DateOrder | undefined): DateOrder | undefined {
  const votes = new Set(found.map(vote).filter((order) => order !== undefined));
  return votes.size === 1 ? [...votes][0] : undefined;
}

const figures = ({ how }: FoundDate): DateOrder | undefined => (how.by === 'fields' ? how.order : undefined);

function spelled({ rules }: FoundDate): DateOrder | undefined {
  if (rules.includes('month-and-day')) return 'month-first';
  return rules.includes('day-and-month') ? 'day-first' : undefined;
}
