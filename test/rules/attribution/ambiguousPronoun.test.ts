import { ambiguousPronoun } from '../../../server/src/core/rules/attribution/ambiguousPronoun';
import { testRule } from '../../support/rules';

testRule(ambiguousPronoun, {});
