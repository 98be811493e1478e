import { anonymousOpinion } from '../../../server/src/core/rules/source/anonymousOpinion';
import { testRule } from '../../support/rules';

testRule(anonymousOpinion, {
  fine: ['Paul Stone, an aide, called the mayor an embarrassment.', 'A senior official said that the storm was over.'],
});
