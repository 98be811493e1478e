import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('quarters and halves', () => {
  testDates([
    '[Third-quarter 2024 = 2024-Q3] earnings fell.',
    'Sales rose in [Q3 2024 = 2024-Q3].',
    'Sales rose in [the third quarter of 2024 = 2024-Q3].',
    'Sales rose in [the fourth quarter = 2024-Q4].',
    '[The third-quarter = 2024-Q3] results were weak.',
    'Sales will rise in [the second quarter = 2025-Q2].',
    'In [the final quarter of 2023 = 2023-Q4] sales fell.',
    'In [the first half of 2024 = 2024-H1] sales fell.',
    'In [H2 2023 = 2023-H2] sales fell.',
    '[2018Q4 = 2018-Q4] was the best.',
    'In [the third quarter of last year = 2024-Q3] sales fell.',
    '[The first quarter of this year = 2025-Q1] is weak.',
    'Growth slowed in [the first half of this year = 2025-H1].',
    'Work starts in [the second half of 2026 = 2026-H2].',
  ]);
});
