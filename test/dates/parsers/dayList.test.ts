import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('days that share a month', () => {
  testDates([
    'They met on [18 = 2024-11-18] and [19 November = 2024-11-19].',
    'They met [November 18 = 2024-11-18] and [19 = 2024-11-19].',
    'They met on [3 = 2025-01-03], [5 = 2025-01-05] and [9 January = 2025-01-09].',
    'They met on [3rd = 2023-01-03] or [5th January 2023 = 2023-01-05].',
    'They met [Jan. 6 = 2025-01-06], [8 = 2025-01-08] and [9 = 2025-01-09].',
    'They met on [May 3 = 2024-05-03] and [4, 2023 = 2023-05-04].',
    'On [January 18 = 2025-01-18] and 19 people died.',
    'On [January 18 = 2025-01-18], 19 people died and 3 fled.',
    'On [January 18 = 2025-01-18], 19 and 20 percent were gone.',
    'Rooms 18 and 19 burned.',
    'The score was 3, 5 and 9.',
  ]);
});
