import { vague } from '../../../server/src/core/rules/source/vague';
import { testRule } from '../../support/rules';

testRule(vague, {});
