import { isoOf, isoWeekOf, moved, parseDay, weekdayOf } from '../../dates/calendar';
import { replacing, type Rule } from '../rule';
import { spelledOut } from '../spelledOut';

export const ambiguousWeekday: Rule = {
  code: 'date/ambiguous-weekday',
  severity: 'hint',
  about: '“Next” or “last” with a weekday that this week has too.',
  why: 'Said on a Monday, “next Friday” is in four days to some readers and in eleven to others.',
  from: 'AP Stylebook, “days of the week”, “time element”',
  examples: {
    flagged: ['The bridge opens <flag>next Friday</flag>.', 'The bridge closed <flag>last Monday</flag>.'],
    fine: ['The bridge opens on Friday.', 'The bridge closed last Friday.', 'The bridge opens on February 7.'],
    publishedOn: '2025-01-29',
  },
  check: ({ text, dates, publishedOn }) => {
    const today = publishedOn && parseDay(publishedOn.date);
    if (!today) return [];
    return dates.flatMap((date) => {
      const own = text.slice(date.start, date.end);
      const [, word = '', weekday = ''] = /^(next|last) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i.exec(own) ?? [];
      if (date.said.weekday === undefined || !word) return [];
      const ahead = word.toLowerCase() === 'next';
      const steps = date.said.weekday - weekdayOf(today);
      if (ahead ? steps <= 0 : steps >= 0) return []; // the day of that name in this week lies on the other side
      const near = moved(today, steps, 'day');
      const far = moved(near, ahead ? 7 : -7, 'day');
      if (isoWeekOf(near).week !== isoWeekOf(today).week) return [];
      const readings = [near, far].map(isoOf);
      return [
        {
          span: date,
          message: `“${own}” can be ${readings.map((day) => `${weekday}, ${spelledOut(day)}`).join(', or ')}. Give the date.`,
          fixes: readings.map((day) => replacing(date, spelledOut(day), `Write “${spelledOut(day)}”`)),
        },
      ];
    });
  },
};
