import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('dates as ISO 8601 writes them', () => {
  testDates([
    'The ferry sank on [2025-01-24 = 2025-01-24].',
    'The log says [2025-01-24T09:30Z = 2025-01-24T09:30Z].',
    'Records from [2024/12/31 = 2024-12-31] are lost.',
    'The entry of [2025-01-24 18:05 = 2025-01-24T18:05] is missing.',
    'The budget for [2024-10 = 2024-10] was cut.',
    'The files [2019-01-05 = 2019-01-05] and [2019-02-06 = 2019-02-06] differ.',
    'On [2025-01-24T23:59:59+02:00 = 2025-01-24T23:59:59+02:00] the lights went out.',
    'The form was stamped [2024-2-9 = 2024-02-09].',
  ]);
});
