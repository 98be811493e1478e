import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('so long ago and from now', () => {
  testDates([
    'The port was sold [three days ago = 2025-01-24].',
    'The port was sold [two weeks ago = 2025-01-13].',
    'The port was sold [two months ago = 2024-11].',
    'The port was sold [ten years ago = 2015].',
    'The port was sold [a year ago = 2024].',
    'The port was sold [a decade ago = 2015].',
    'The port was sold [nearly a decade ago = 2015 LESS_THAN].',
    'The port was sold [more than three years ago = 2022 MORE_THAN].',
    'The port was sold [a week ago = 2025-01-20].',
    'The port was sold [several years ago = PAST_REF].',
    'The port was sold [18 months ago = 2023-07].',
    'The port was sold [a fortnight ago = 2025-01-13].',
    'The port was sold [48 hours ago = 2025-01-25].',
    'The port will be sold [three weeks from now = 2025-02-17].',
    'The port will be sold [two years hence = 2027].',
    'The port will be sold [in two weeks = 2025-02-10].',
    'The port will be sold [in three days = 2025-01-30].',
    'The port will be sold [in five years = 2030].',
    'It was the worst storm in [ten years = P10Y].',
    'Prices rose 5 percent in [two weeks = P2W].',
    'The port was sold [one year and two months ago = 2023-11].',
    'The port was sold [half a century ago = 1975-01].',
    'They met [two Thursdays ago = 2025-01-16].',
    'The port was sold [a couple of days ago = 2025-01-25].',
    'The port was sold [a year and a half ago = 2023-07].',
    'It closed [some 20 years ago = 2005 APPROX].',
    'It closed [about a month ago = 2024-12 APPROX].',
    'They will meet on [Monday two weeks from now = 2025-02-10].',
    'The port shut in [March two years ago = 2023-03].',
    'The port shut [half an hour ago = ?].',
    'The port will be open [a year from Christmas 2024 = 2025-12-25].',
  ]);
});
