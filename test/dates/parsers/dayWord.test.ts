import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('today and its neighbours', () => {
  testDates([
    'The mayor resigned [yesterday = 2025-01-26].',
    'The mayor resigns [today = 2025-01-27].',
    'The mayor will resign [tomorrow = 2025-01-28].',
    'The mayor resigned [the day before yesterday = 2025-01-25].',
    'The mayor will resign [the day after tomorrow = 2025-01-29].',
    "[Yesterday = 2025-01-26]'s vote was close.",
    '[Earlier today = 2025-01-27] the bridge was shut.',
    '[Later today = 2025-01-27] the bridge opens.',
    '[Late yesterday = 2025-01-26] the bridge was shut.',
    'The vote is [four days from tomorrow = 2025-02-01].',
  ]);
});
