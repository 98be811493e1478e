import { impossible } from '../../../server/src/core/rules/date/impossible';
import { testRule } from '../../support/rules';

testRule(impossible, {});
