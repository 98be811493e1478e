import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('seasons', () => {
  testDates([
    'The bridge opened in [the summer of 2016 = 2016-SU].',
    'The bridge opened in [spring 2024 = 2024-SP].',
    'The bridge closed [last summer = 2024-SU].',
    'The bridge will reopen [next spring = 2025-SP].',
    'They plan to finish [this autumn = 2025-FA].',
    'They worked over [the winter = 2024-WI].',
    'Since [the summer = 2024-SU] the square has been empty.',
    'By [autumn 2024 = 2024-FA] the work was done.',
    '[The fall of 2023 = 2023-FA] was wet.',
    'He retired in [the fall = 2024-FA].',
    'In [late spring 2023 = 2023-SP END] the river rose.',
    'They stayed [the summer = 2024-SU].',
    'It rained throughout the whole [summer = 2024-SU].',
  ]);
});
