import { bare } from '../../../server/src/core/rules/source/bare';
import { testRule } from '../../support/rules';

testRule(bare, {});
