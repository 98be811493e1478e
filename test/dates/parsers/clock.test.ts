import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('times of the day', () => {
  testDates([
    'The bell rang at [3 p.m. = 2025-01-27T15]',
    'The bell rang at [3:30 p.m. = 2025-01-27T15:30]',
    'The bell rang at [11.15am = 2025-01-27T11:15].',
    'The bell rang at [08:30 UTC = 2025-01-27T08:30Z].',
    'The bell rang at [0800 GMT = 2025-01-27T08:00Z].',
    'The bell rang at [15:30 = 2025-01-27T15:30].',
    'The bell rang at [6:40 p.m. (GMT +8) = 2025-01-27T18:40+08:00].',
    'The bell rang at [9 a.m. EST = 2025-01-27T09-05:00].',
    'The bell rang at [noon = 2025-01-27T12].',
    'The bell rang at [midnight = 2025-01-27T00].',
    'The bell rang at [half past three = 2025-01-27T03:30].',
    'The bell rang at [a quarter to seven = 2025-01-27T06:45].',
    "The bell rang at [5 o'clock = 2025-01-27T05].",
    'The bell rang at [3 p.m. on Monday = 2025-01-27T15].',
    'The bell rang on [Monday at 3 p.m. = 2025-01-27T15]',
    'The bell rang [Monday at 10 a.m. = 2025-01-27T10]',
    'The bell rang at [10 a.m. yesterday = 2025-01-26T10].',
    'The bell will ring [tomorrow at 10:30 = 2025-01-28T10:30].',
    'The bell rang on [January 24 at 9 a.m. = 2025-01-24T09]',
    'The bell rang at [9 a.m. on Jan. 24, 2025 = 2025-01-24T09].',
    'The bell rang at [12:00 UTC Monday = 2025-01-27T12:00Z].',
    'The bell rang at [3 in the morning = 2025-01-27T03].',
    'The bell rang at [seven thirty p.m. = 2025-01-27T19:30]',
    'The bell rang [this morning at 10 = 2025-01-27T10].',
    'The bell will ring [tonight at 8 = 2025-01-27T20].',
    'On [Friday = 2025-01-24] the bell rang at [14:58 UTC = 2025-01-24T14:58Z].',
    'Doors open from [3 to 5 p.m. = 2025-01-27T15/2025-01-27T17]',
    'Doors open [9:30–11 a.m. = 2025-01-27T09:30/2025-01-27T11]',
    'The bell rang at [7:56:30 p.m. = 2025-01-27T19:56:30]',
    'The bell rang at [twenty past three p.m. = 2025-01-27T15:20]',
    'The bell rang at [8:30 in the evening = 2025-01-27T20:30].',
  ]);
});
