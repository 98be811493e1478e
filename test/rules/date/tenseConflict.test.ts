import { tenseConflict } from '../../../server/src/core/rules/date/tenseConflict';
import { testRule } from '../../support/rules';

testRule(tenseConflict, {
  flagged: [
    'The bridge will open on <flag>March 4, 2024</flag>.',
    'They will meet <flag>last week</flag>.',
    'He met them <flag>tomorrow</flag>.',
  ],
  fine: [
    'The council called a vote for March 4, 2026.',
    'They will meet tomorrow. He met them yesterday.',
    'The mayor, who will retire, yesterday said so.',
    'He will regret yesterday’s vote.',
    'They met next week’s speaker.',
    'He left tomorrow open.',
    'She said it will be shut last of all.',
  ],
  fixed: {
    'They will meet yesterday.': ['They will meet tomorrow.'],
    'He met them next week.': ['He met them last week.'],
    'The bridge opened on March 4, 2026.': ['The bridge opened on March 4, 2024.'],
    'The bridge opened on January 4, 2026.': ['The bridge opened on January 4, 2025.'],
    'The bridge will open on March 4, 2024.': ['The bridge will open on March 4, 2025.'],
    'The bridge will open on January 4, 2024.': ['The bridge will open on January 4, 2026.'],
  },
  publishedOn: '2025-01-27',
});
