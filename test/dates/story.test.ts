import { testDates } from '../support/dates';

// Published on Monday, 27 January 2025.
describe('dates that count from the story', () => {
  testDates([
    'The ship sank on [3 May 2024 = 2024-05-03]. [Two days later = 2024-05-05] it was found.',
    'It lost money in [the fourth quarter of 2022 = 2022-Q4] and for [the entire year = 2022].',
    'The ship sank on [3 May 2024 = 2024-05-03]. [The next day = 2024-05-04] it was found.',
    'The ship sank on [3 May 2024 = 2024-05-03]. [The day before = 2024-05-02], it had left Oslo.',
    'The ship sank on [3 May 2024 = 2024-05-03]. [The following week = 2024-W19] it was raised.',
    'The ship sank on [3 May 2024 = 2024-05-03]. [A week earlier = 2024-04-26] it had left Oslo.',
    'The ship sank on [3 May 2024 = 2024-05-03]. It was raised [the following month = 2024-06].',
    'The ship sank on [3 May 2024 = 2024-05-03]. It had been built [the previous year = 2023].',
    'The ship sank on [3 May 2024 = 2024-05-03]. [The same day = 2024-05-03] the harbour shut.',
    'The ship sank on [3 May 2024 = 2024-05-03]. [That year = 2024] two others were lost.',
    'The ship sank on [3 May 2024 = 2024-05-03]. It was raised [the following Monday = 2024-05-06].',
    'The ship sank on [3 May 2024 = 2024-05-03]. It was raised [a year later = 2025].',
    'The ship sank on [3 May 2024 = 2024-05-03]. [Three weeks later = 2024-05-24] the search ended.',
    '[The day before = 2025-01-26], the mayor had resigned.',
    'The ship sank in [May 2024 = 2024-05]. It had been built [the year before = 2023].',
    'Sales fell in [January = 2025-01] from [the same month a year earlier = 2024-01].',
    'Sales fell in [February 2024 = 2024-02] from [the same period last year = 2023-02].',
    'It earned $2 million in [the latest quarter = 2024-Q4], from $3 million [a year earlier = 2023-Q4].',
    'Sales fell in [the year-earlier quarter = 2023-Q4].',
    'Sales fell in [March = 2024-03] from [a year earlier = 2023-03].',
    'The war began in [1848 = 1848]. [That summer = 1848-SU] it spread; [that winter = 1848-WI] it ended.',
    'He said that fall in prices hurt, that summers were long.',
    '[This time last year = 2024-01] the port was full.',
    'Sales fell on [Friday = 2025-01-24]. The index ended [the day = 2025-01-24] at 8,017.',
    'The port sold less in [2023 = 2023]. [A year later = 2024] it was shut.',
    'Sales fell on [Friday = 2025-01-24]. [The day after = 2025-01-25], they rose.',
    'The ship sank on [Friday = 2025-01-24] and was found [the next morning = 2025-01-25TMO].',
    'The ship sank on [Friday = 2025-01-24]; [that evening = 2025-01-24TEV] the harbour shut.',
  ]);
});
