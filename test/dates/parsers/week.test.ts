import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('weeks', () => {
  testDates([
    'The office shut in [week 3 of 2027 = 2027-W03].',
    '[The first week of October 2024 = 2024-W40] was wet.',
    '[The last week of March = 2024-W13] was cold.',
    '[The week of October 6, 2024 = 2024-W40] was wet.',
    'They meet in [the third week of next month = 2025-W08].',
    '[The second week of 2015 = 2015-W02] was calm.',
  ]);
});
