import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('a day and a month', () => {
  testDates([
    'The council met on [24 January = 2025-01-24].',
    'The council met on [24 January 2025 = 2025-01-24].',
    'The council met on [the 14th of April 2015 = 2015-04-14].',
    'The council met on [14 Apr 2015 = 2015-04-14].',
    'On [the first of March 2024 = 2024-03-01] the law changed.',
    'The law changes on [the fourth of July = 2025-07-04].',
    'They left on [3 May = 2024-05-03] and came back on [9 May = 2024-05-09].',
    '[The 15th day of June 2024 = 2024-06-15] was hot.',
    'By [5 November 1605 = 1605-11-05] the plot was known.',
    '[The 24 January = 2025-01-24] vote was close.',
    'On [30 September, 2024 = 2024-09-30], the mine closed.',
  ]);
});
