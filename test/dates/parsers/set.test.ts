import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('times that come again', () => {
  testDates([
    'The council meets on [the first Tuesday of every month = P1M].',
    'It is open [24 hours = PT24H] [a day = P1D].',
    'They meet [every Monday = XXXX-WXX-1].',
    'They meet [every day = P1D].',
    'They meet [each month = P1M].',
    'They meet [every two weeks = P2W].',
    'They meet [every other day = P2D].',
    'They meet [twice a week = P1W 2X].',
    'They meet [three times a year = P1Y 3X].',
    'They meet [weekly = P1W].',
    'They meet [annually = P1Y].',
    'The [annual = P1Y] meeting was short.',
    'The [daily = P1D] count is up.',
    'They meet on [Mondays = XXXX-WXX-1].',
    'They meet on [Friday mornings = XXXX-WXX-5TMO].',
    'They meet [every morning = TMO].',
    'They meet [every weekend = P1WE].',
    'They meet [every summer = XXXX-SU].',
    'They meet [every April = XXXX-04].',
    'They make 15 [a year = P1Y].',
    'They make 200 barrels [a day = P1D].',
    'They meet [once a month = P1M 1X].',
    'The [quarterly = P3M] report is out.',
    'They meet [every Monday at 4 p.m. = XXXX-WXX-1T16]',
    'They meet [every 10 years = P10Y].',
    'They meet [every year = P1Y].',
    'The [monthly = P1M] rent rose.',
    'They sell $5 million [a year = P1Y].',
    'They meet at [9 a.m. every Sunday = XXXX-WXX-7T09].',
    'They meet at [9 a.m. on Sundays = XXXX-WXX-7T09].',
    'They eat at [6 p.m. every day = T18].',
    'They send a [bi-monthly = P2M] letter.',
  ]);
});
