import { impossible } from '../../../server/src/core/rules/date/impossible';
import { testRule } from '../../support/rules';

testRule(impossible, {
  flagged: ['The bridge opens on <flag>June 31</flag>.'],
  fine: ['It opens on February 29.', 'It opens on January 31.', 'He scored 31 points in June.'],
  publishedOn: '2025-01-27',
});
