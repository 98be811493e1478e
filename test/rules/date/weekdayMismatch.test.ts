import { weekdayMismatch } from '../../../server/src/core/rules/date/weekdayMismatch';
import { testRule } from '../../support/rules';

testRule(weekdayMismatch, {
  fine: ['She left on Tuesday, Jan. 28, 2025.', 'She left on January 28, 2025.', 'On Friday the court met.'],
  fixed: {
    'She left on Monday, January 28, 2025.': [
      'She left on Tuesday, January 28, 2025.',
      'She left on Monday, January 27, 2025.',
    ],
  },
  publishedOn: '2025-01-30',
});
