import { spellingVariant } from '../../../server/src/core/rules/name/spellingVariant';
import { testRule } from '../../support/rules';

testRule(spellingVariant, {});
