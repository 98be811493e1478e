import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('parts of periods', () => {
  testDates([
    'The port will be sold by [year’s end = 2025 END].',
    'The port was sold at [the month’s end = 2025-01 END], or [day’s end = 2025-01-27 END].',
    'At [the end of 2024 = 2024 END] the port was sold.',
    'In [early 2024 = 2024 START] the port was sold.',
    'In [late 2024 = 2024 END] the port was sold.',
    'In [mid-2024 = 2024 MID] the port was sold.',
    'At [the start of 2024 = 2024 START] the port was sold.',
    'In [the middle of 2024 = 2024 MID] the port was sold.',
    'By [the end of March 2024 = 2024-03 END] the port was sold.',
    'At [the beginning of next week = 2025-W06 START] the port will be sold.',
    'At [the turn of the century = 20 START] the port was sold.',
    'Early on [Friday = 2025-01-24] the port was sold.',
    '[Early next month = 2025-02 START] the port will be sold.',
    'Late in [2024 = 2024] the port was sold.',
    'At [the end of the month = 2025-01 END] the port will be sold.',
    'In the [early 20th century = 19 START] the port was small.',
    'Shares fell [late in the day = 2025-01-27 END].',
    '[Later in the week = 2025-W05 END] the court will rule.',
    'It rained [early in the day on Friday = 2025-01-24 START].',
    'By [the end of the day Saturday = 2025-02-01 END] the port will be sold.',
    'He was booked early in the game.',
    'The report is due by [EOY = 2025 END].',
    'Shares rose [late in the day = 2025-01-27 END] after falling.',
  ]);
});
