import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('ranges', () => {
  testDates([
    'The fair ran [July 13–15 = 2024-07-13/2024-07-15].',
    'The fair ran [July 13 to 15, 2024 = 2024-07-13/2024-07-15].',
    'The fair ran from [3 to 5 May 2024 = 2024-05-03/2024-05-05].',
    'The fair ran [3–5 May = 2024-05-03/2024-05-05].',
    'The fair ran from [January 20 = 2025-01-20] to [January 24 = 2025-01-24].',
    'The fair runs from [June = 2025-06] to [August 2025 = 2025-08].',
    'The fair ran from [November 2023 = 2023-11] to [February 2024 = 2024-02].',
    'The fair ran between [March = 2024-03] and [June 2024 = 2024-06].',
    'The fair ran from [1998 = 1998] to [2004 = 2004].',
    'The fair ran [1998 = 1998]-[2004 = 2004].',
    'The fair ran from [Oct. 2, 2023 = 2023-10-02] through [Oct. 22, 2023 = 2023-10-22].',
    'The fair ran from [the 13th to the 15th of July 2024 = 2024-07-13/2024-07-15].',
    'The fair runs from [November 20 = 2024-11-20] to [December 11 = 2024-12-11].',
    'The fair ran from [December 20 = 2024-12-20] to [January 6 = 2025-01-06].',
    'The fair will run from [Wednesday = 2025-01-29] to [Friday = 2025-01-31].',
    'The fair ran [Jan. 23 = 2024-01-23] – [March 9, 2024 = 2024-03-09].',
    'The fair is open from [9 a.m. to 5 p.m. = 2025-01-27T09/2025-01-27T17]',
    'The fair ran from [2023 = 2023] until [May 2024 = 2024-05].',
  ]);
});
