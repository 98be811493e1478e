import { testDates } from '../../support/dates';

// Published on Monday, 27 January 2025.
describe('times without a place', () => {
  testDates([
    'In [the past = PAST_REF], many came.',
    'Few came in [the past = PAST_REF].',
    'The past president came; so did the past and the future of the port.',
    'The port is [now = PRESENT_REF] empty.',
    'The port is [currently = PRESENT_REF] empty.',
    'The port was [recently = PAST_REF] sold.',
    'The port will [soon = FUTURE_REF] be sold.',
    'The port has a bright future, and in [the future = FUTURE_REF] it will grow.',
    'The port will be sold in [the near future = FUTURE_REF].',
    '[At present = PRESENT_REF] the port is empty.',
    '[At the moment = PRESENT_REF] the port is empty.',
    '[More recently = PAST_REF] the port has grown.',
    '[Nowadays = PRESENT_REF] the port is empty.',
    'No comment was to be had [at this time = PRESENT_REF].',
  ]);
});
