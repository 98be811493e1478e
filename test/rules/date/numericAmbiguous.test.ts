import { numericAmbiguous } from '../../../server/src/core/rules/date/numericAmbiguous';
import { testRule } from '../../support/rules';

testRule(numericAmbiguous, {});
