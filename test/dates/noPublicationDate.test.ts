import { testDates } from '../support/dates';

describe('without a publication date', () => {
  testDates(
    [
      'The port was sold on [3 May 2024 = 2024-05-03].',
      'The port was sold [yesterday = ?].',
      'The port was sold on [Friday = ?].',
      'The port was sold in [May = ?].',
      'The port was sold on [May 3 = ?].',
      'The port was sold [last week = ?].',
      'The port was sold [two years ago = ?].',
      'The port was sold in [the third quarter = ?].',
      'The port was sold at [Christmas = ?].',
      'The port was sold at [3 p.m. = T15]',
      'It took [three years = P3Y].',
      'They meet [every Monday = XXXX-WXX-1].',
      'The port was [recently = PAST_REF] sold.',
      'It sank on [3 May 2024 = 2024-05-03]. [Two days later = 2024-05-05] it was found.',
      'It sank in [2019 = 2019]. [A year later = 2020] it was found.',
      'The port was sold in [June last year = ?].',
    ],
    {},
  );
});
