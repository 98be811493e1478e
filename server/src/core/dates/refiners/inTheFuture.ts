import type { DateRefiner } from '../found';
import { duration } from '../parsers/duration';

/** *will open in two weeks* is a point ahead; *the worst in two weeks*, *rose 5% in two weeks* is a duration, without its *in*. */
export const inTheFuture: DateRefiner = {
  id: 'in-the-future',
  refine: (found, paragraph) => {
    if (!found.some(({ rules }) => rules.includes('in-amount'))) return found;
    return found.flatMap((date) => {
      if (!date.rules.includes('in-amount') || date.how.by !== 'shift' || date.tense === 'future') return [date];
      if (/^\W*$/.test(paragraph.slice(0, date.start)) && /^\W*$/.test(paragraph.slice(date.end))) return [date];
      const reading = duration(date.how.amounts);
      if (!reading) return [];
      const text = paragraph.slice(date.start, date.end);
      const start = date.start + (/^in\s+/i.exec(text)?.[0].length ?? 0);
      return [{ ...reading, start, end: date.end, rules: [...date.rules, 'in-the-future'] }];
    });
  },
};
