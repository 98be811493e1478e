import { prediction } from '../../../server/src/core/rules/claim/prediction';
import { testRule } from '../../support/rules';

testRule(prediction, {});
