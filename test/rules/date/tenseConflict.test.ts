import { tenseConflict } from '../../../server/src/core/rules/date/tenseConflict';
import { testRule } from '../../support/rules';

testRule(tenseConflict, {});
