import type { DateRefiner } from '../found';

/** Drops what no join has taken up; what it would be by itself comes in its place. */
export const dropPartials: DateRefiner = {
  id: 'drop-partials',
  refine: (found) =>
    found.every(({ partial }) => !partial)
      ? found
      : found.flatMap((date) => (!date.partial ? [date] : date.otherwise ? [date.otherwise] : [])),
};
