import { saidBookism } from '../../../server/src/core/rules/verb/saidBookism';
import { testRule } from '../../support/rules';

testRule(saidBookism, {});
