import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('months', () => {
  testDates([
    'The plant closed in [January = 2025-01].',
    'The plant will open in [June = 2025-06].',
    'The plant opened in [October 2014 = 2014-10].',
    'The plant opened in [Oct. 2014 = 2014-10].',
    'The plant opened in [June of 1992 = 1992-06].',
    'Sales fell in [November = 2024-11] and [December = 2024-12].',
    'The plant has been shut since [March = 2024-03].',
    'The work should be done by [May = 2025-05].',
    'Talks start in [early June = 2025-06 START].',
    'It happened in [late October 2023 = 2023-10 END].',
    'In [mid-June 2024 = 2024-06 MID] the river rose.',
    'By [the end of February = 2025-02 END] the bill must pass.',
    'Prices rose in [August = 2024-08], the firm said.',
    'The report compares [May 2023 = 2023-05] with [May 2024 = 2024-05].',
    'The [January = 2025-01] figures were better.',
    'In [March = 2024-03] the shop was sold.',
    'The film comes out in [December = 2024-12].',
    'He resigned [last November = 2024-11].',
    'Elections are due in [May = 2025-05].',
    'The budget covers [Jan. 2024 = 2024-01] to [Dec. 2024 = 2024-12].',
    'The plant opened in [November two thousand and five = 2005-11].',
  ]);
});
