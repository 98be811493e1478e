import { loaded } from '../../../server/src/core/rules/verb/loaded';
import { testRule } from '../../support/rules';

testRule(loaded, {});
