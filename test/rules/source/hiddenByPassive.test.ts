import { hiddenByPassive } from '../../../server/src/core/rules/source/hiddenByPassive';
import { testRule } from '../../support/rules';

testRule(hiddenByPassive, {});
