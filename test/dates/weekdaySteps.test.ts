import { strict as assert } from 'node:assert';
import { usualWeekdays, type WeekdaySteps } from '../../server/src/core/dates/weekdaySteps';
import { datesIn } from '../support/dates';

// Published on Wednesday, 29 January 2025.
const text = 'Not last Monday, last Friday, this Monday, this Friday, next Monday or next Friday.';

const rows: readonly (readonly [string, Partial<WeekdaySteps>, string])[] = [
  ['as usual', {}, '2025-01-27 2025-01-24 2025-01-27 2025-01-31 2025-02-03 2025-02-07'],
  [
    'last as the week before',
    { last: 'of-last-week' },
    '2025-01-20 2025-01-24 2025-01-27 2025-01-31 2025-02-03 2025-02-07',
  ],
  [
    'this as the first to come',
    { this: 'first-to-come' },
    '2025-01-27 2025-01-24 2025-02-03 2025-01-31 2025-02-03 2025-02-07',
  ],
  [
    'next as the first to come',
    { next: 'first-to-come' },
    '2025-01-27 2025-01-24 2025-01-27 2025-01-31 2025-02-03 2025-01-31',
  ],
];

describe('weekdays behind last, this and next', () => {
  for (const [name, own, expected] of rows)
    it(`are read ${name}`, () => {
      const read = datesIn(text, { publishedOn: '2025-01-29', weekdays: { ...usualWeekdays, ...own } });
      assert.equal([...read.matchAll(/= ([\d-]+)/g)].map(([, value]) => value).join(' '), expected);
    });
  it('are the nearest where the story tells of them, whatever a desk’s use', () => {
    const story = 'They met on 3 February 2025. They meet again the following Friday.';
    for (const next of ['of-next-week', 'first-to-come'] as const)
      assert.match(
        datesIn(story, { publishedOn: '2025-01-29', weekdays: { ...usualWeekdays, next } }),
        /\[the following Friday = 2025-02-07\]/,
      );
  });
});
