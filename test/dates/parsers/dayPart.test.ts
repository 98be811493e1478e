import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('parts of the day', () => {
  testDates([
    'The bridge was shut on [Monday morning = 2025-01-27TMO].',
    'Shares fell in [morning = 2025-01-27TMO] trading.',
    'Shares fell in [late afternoon = 2025-01-27TAF END] trading.',
    'The bridge was shut [Thursday night = 2025-01-23TNI].',
    'The bridge was shut [last night = 2025-01-26TNI].',
    'The bridge was shut [this morning = 2025-01-27TMO].',
    'The bridge will be shut [tonight = 2025-01-27TNI].',
    'The bridge was shut [yesterday afternoon = 2025-01-26TAF].',
    'The bridge will open [tomorrow evening = 2025-01-28TEV].',
    'The bridge was shut on [the morning of January 24 = 2025-01-24TMO].',
    'The bridge was shut [late last night = 2025-01-26TNI END].',
    'The bridge was shut [early this morning = 2025-01-27TMO START].',
    'The bridge was shut on [Sunday in the evening = 2025-01-26TEV].',
    'The bridge was shut on [the evening of Friday = 2025-01-24TEV].',
    '[In the early hours of Sunday = 2025-01-26TMO START] the bridge was shut.',
    'The bridge was shut on [January 24 in the morning = 2025-01-24TMO].',
    'Late on [Friday afternoon = 2025-01-24TAF] the bridge was shut.',
    'On [Saturday = 2025-01-25] the fog came [in the morning = 2025-01-25TMO].',
    'It was opening night, [January 23, 2014 = 2014-01-23].',
  ]);
});
