import { allegationWithoutSource } from '../../../server/src/core/rules/claim/allegationWithoutSource';
import { testRule } from '../../support/rules';

testRule(allegationWithoutSource, {});
