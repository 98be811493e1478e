import { testDates } from '../support/dates';

// Published on Monday, 27 January 2025.
describe('dates that count from another date', () => {
  testDates([
    'The vote came [two weeks before 13 May 1999 = 1999-04-29].',
    'The vote came [three days after 24 January 2025 = 2025-01-27].',
    'The vote comes [two months after next Friday = 2025-04-07].',
    'The vote came [ten days after January 10 = 2025-01-20].',
    'The vote comes [two days from tomorrow = 2025-01-30].',
  ]);
});
