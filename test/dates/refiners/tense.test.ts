import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('dates placed by the verb beside them', () => {
  testDates([
    'They met on [Tuesday = 2025-01-21].',
    'They will meet on [Tuesday = 2025-01-28].',
    'They’ll meet on [Tuesday = 2025-01-28].',
    'They are to meet on [Tuesday = 2025-01-28].',
    'They plan to meet on [Tuesday = 2025-01-28].',
    'They agreed to meet on [Tuesday = 2025-01-28].',
    'The vote is due on [Thursday = 2025-01-30].',
    'The vote was postponed until [Thursday = 2025-01-30].',
    'The vote was held on [Thursday = 2025-01-23].',
    'The vote is to be held on [Thursday = 2025-01-30].',
    'The vote should be held by [Thursday = 2025-01-30].',
    'On [Thursday = 2025-01-30], the senate will vote.',
    'On [Thursday = 2025-01-23], the senate voted.',
    'The senate, which will vote again, met on [Thursday = 2025-01-23].',
    'She told reporters on [Saturday = 2025-01-25] that she would quit on [Wednesday = 2025-01-29].',
    'The office closed in [December = 2024-12].',
    'The office will close in [December = 2025-12].',
    'The office closed in [March = 2024-03].',
    'The office will close in [March = 2025-03].',
    'Sales rose in [the fourth quarter = 2024-Q4].',
    'Sales will rise in [the fourth quarter = 2025-Q4].',
    'The trial began on [June 3 = 2024-06-03].',
    'The trial will begin on [June 3 = 2025-06-03].',
    'The trial on [February 3 = 2025-02-03] was moved.',
    'Hundreds were fed on [Sunday = 2025-01-26].',
    'There is a need for calm on [Sunday = 2025-01-26].',
    'Will Smith met the press on [Sunday = 2025-01-26].',
    'May 1 was the old date; they met on [Sunday = 2025-01-26].'.replace('May 1', '[May 1 = 2024-05-01]'),
  ]);
});
