import { tenseConflict } from '../../../server/src/core/rules/date/tenseConflict';
import { testRule } from '../../support/rules';

testRule(tenseConflict, {
  flagged: ['The bridge will open on <flag>March 4, 2024</flag>.'],
  fine: ['The council called a vote for March 4, 2026.'],
  fixed: {
    'The bridge opened on March 4, 2026.': ['The bridge opened on March 4, 2024.'],
    'The bridge opened on January 4, 2026.': ['The bridge opened on January 4, 2025.'],
    'The bridge will open on March 4, 2024.': ['The bridge will open on March 4, 2025.'],
    'The bridge will open on January 4, 2024.': ['The bridge will open on January 4, 2026.'],
  },
  publishedOn: '2025-01-27',
});
