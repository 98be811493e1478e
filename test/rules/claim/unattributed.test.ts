import { unattributed } from '../../../server/src/core/rules/claim/unattributed';
import { testRule } from '../../support/rules';

testRule(unattributed, {});
