import { prediction } from '../../../server/src/core/rules/claim/prediction';
import { testRule } from '../../support/rules';

testRule(prediction, {
  flagged: ['The pier <flag>will likely</flag> sink.'],
  fine: ['If the storm comes, the pier is likely to sink.', 'The captain is bound to the rules of the port.'],
});
