import { ambiguousWeekday } from '../../../server/src/core/rules/date/ambiguousWeekday';
import { testRule } from '../../support/rules';

testRule(ambiguousWeekday, {
  flagged: ['The bridge opens <flag>next Thursday</flag>.'],
  fine: ['The bridge opens next Monday.', 'The bridge opens this Friday.', 'The bridge opens next week.'],
  fixed: {
    'The bridge opens next Friday.': ['The bridge opens January 31, 2025.', 'The bridge opens February 7, 2025.'],
  },
  publishedOn: '2025-01-29',
});
