import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('a month and a day', () => {
  testDates([
    'The vote was held on [Monday, June 3 = 2024-06-03].',
    '[Monday, June 3 = 2024-06-03]: the day of the vote.',
    'The vote will be held on [Monday, June 3 = 2025-06-03].', // a Tuesday: a finding says so
    'The vote was held on [Monday, January 21 = 2025-01-21].', // too near to be another year's
    'The council met on [January 24 = 2025-01-24].',
    'The council met on [Jan. 24, 2025 = 2025-01-24].',
    'The council met on [January 24th = 2025-01-24].',
    'The council met on [March 3rd, 2015 = 2015-03-03].',
    'The council met on [October the 3rd = 2024-10-03].',
    'The council will meet on [May twenty-first = 2025-05-21].',
    'The treaty of [July 4, 1776 = 1776-07-04] is on show.',
    'The treaty of [July 4 1776 = 1776-07-04] is on show.',
    "They left on [Sept. 9, '82 = 1982-09-09].",
    'They left on [Feb. 3 = 2025-02-03] and came back on [Feb. 7 = 2025-02-07].',
    'A [June 3 = 2025-06-03] hearing was scheduled.',
    'They married on [May 21, 1999 = 1999-05-21], in Oslo.',
    'The strike began on [December 5 = 2024-12-05].',
    'The strike will begin on [March 5 = 2025-03-05].',
    'The vote is set for [November 4 = 2025-11-04].',
    'Snow fell on [January 26 = 2025-01-26] and [27 = 2025-01-27].',
    'The ship sailed on [Aug 8, 2024 = 2024-08-08].',
    'He was born on [April 14th of 1987 = 1987-04-14].',
    'The shop opened on [June 1, two thousand and ten = 2010-06-01].',
  ]);
});
