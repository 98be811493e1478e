import { impossible } from '../../../server/src/core/rules/date/impossible';
import { testRule } from '../../support/rules';

testRule(impossible, {
  flagged: ['The bridge opens on <flag>June 31</flag>.'],
  fine: ['It opens on February 29.', 'It opens on January 31.', 'He scored 31 points in June.'],
  fixed: {
    'The bridge opens on June 31.': ['The bridge opens on June 30.', 'The bridge opens on July 1.'],
    'It opens on 29 February 2025.': ['It opens on 28 February 2025.', 'It opens on 1 March 2025.'],
    'It opens on Feb. 30, 2025.': ['It opens on Feb. 28, 2025.'],
  },
  publishedOn: '2025-01-27',
});
