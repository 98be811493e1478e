import { noFirstReference } from '../../../server/src/core/rules/name/noFirstReference';
import { testRule } from '../../support/rules';

testRule(noFirstReference, {});
