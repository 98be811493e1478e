import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('holidays', () => {
  testDates([
    'They met on [Christmas Day = 2024-12-25].',
    'They will meet on [Good Friday = 2025-04-18].',
    'They met on [Easter Sunday 2018 = 2018-04-01].',
    'They met [last Thanksgiving = 2024-11-28].',
    'They will meet [next Halloween = 2025-10-31].',
    "They met on [New Year's Eve = 2024-12-31].",
    'They will meet on [Easter Monday = 2025-04-21].',
    'They met on [Black Friday 2017 = 2017-11-24].',
    'They met on [Independence Day 2024 = 2024-07-04].',
    'They met on [Ash Wednesday 2024 = 2024-02-14].',
    'They met on [Memorial Day 2024 = 2024-05-27].',
    'They met on [Labor Day 2023 = 2023-09-04].',
    'They met on [Boxing Day = 2024-12-26].',
    "They will meet on [St. Patrick's Day = 2025-03-17].",
    'They met on [Martin Luther King Day = 2025-01-20].',
    'They met on [Pentecost 2013 = 2013-05-19].',
    'They met on [orthodox Good Friday 2020 = 2020-04-17].',
    'They met on [Eid al-Fitr 2018 = 2018-06-15].',
    'They met on [Yom Kippur 2018 = 2018-09-19].',
    'They met at [Chinese New Year 2023 = 2023-01-22].',
    'They met [three days after Easter 2024 = 2024-04-03].',
    'They met on [the morning of Christmas Day 2023 = 2023-12-25TMO].',
    "They met on [Valentine's Day 2024 = 2024-02-14].",
    'They will meet on [Thanksgiving of next year = 2026-11-26].',
    "They met on [Mother's Day 2024 = 2024-05-12].",
    'They met on [Thanksgiving two years ago = 2023-11-23].',
  ]);
});
