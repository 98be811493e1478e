import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('weekdays and days of the month', () => {
  testDates([
    'They met on [Tuesday = 2025-01-21].',
    'They will meet on [Tuesday = 2025-01-28].',
    'The mayor said on [Monday = 2025-01-27] that the bridge is shut.',
    'The mayor said [Friday = 2025-01-24] she would resign.',
    'The talks are set to begin on [Wednesday = 2025-01-29].',
    'The shop is closed until [Thursday = 2025-01-30].',
    'The shop has been closed since [Thursday = 2025-01-23].',
    'On [Saturday = 2025-01-25], rain flooded the square.',
    'On [Thursday = 2025-01-30], the board will vote.',
    'The vote is on [Sunday = 2025-01-26].',
    "[Friday = 2025-01-24]'s vote was close.",
    'A [Wednesday = 2025-01-22] event drew few.',
    'They met on [Friday, January 24 = 2025-01-24].',
    'They met on [Friday, January 24, 2025 = 2025-01-24].',
    'On [Friday 24 January = 2025-01-24] the mayor resigned.',
    'The hearing is on [Thursday the 30th = 2025-01-30].',
    'They met [Tuesday Jan 14 = 2025-01-14].',
    'They leave by [Friday = 2025-01-31].',
    'The mayor was shot on [Sunday = 2025-01-26], police said.',
    'He said on [Friday = 2025-01-24] that talks will resume on [Wednesday = 2025-01-29].',
    '[Monday = 2025-01-27] was quiet.',
    'Fans waited from [Friday = 2025-01-24] to [Sunday = 2025-01-26].',
    'He will speak between [Wednesday = 2025-01-29] and [Friday = 2025-01-31].',
    'The deadline is on [the 31st = 2025-01-31].',
    'She arrived on [the 21st = 2025-01-21].',
  ]);
});
