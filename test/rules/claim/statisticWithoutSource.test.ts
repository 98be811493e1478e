import { statisticWithoutSource } from '../../../server/src/core/rules/claim/statisticWithoutSource';
import { testRule } from '../../support/rules';

testRule(statisticWithoutSource, {
  flagged: ['Nearly <flag>60% of</flag> the boats are older than the pier.'],
  fine: ['“Some 40 percent of drivers avoid the bridge,” Keller said.', 'Prices rose by 4 percent in May.'],
});
