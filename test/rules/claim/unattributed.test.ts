import { unattributed } from '../../../server/src/core/rules/claim/unattributed';
import { testRule } from '../../support/rules';

testRule(unattributed, {
  flagged: ['The pier <flag>is expected</flag> to open in May.'],
  fine: ['The mayor might have been expected to resign, and did not.'],
});
