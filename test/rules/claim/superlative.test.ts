import { superlative } from '../../../server/src/core/rules/claim/superlative';
import { testRule } from '../../support/rules';

testRule(superlative, {});
