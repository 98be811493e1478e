import { duplicate } from '../../../server/src/core/rules/quote/duplicate';
import { testRule } from '../../support/rules';

testRule(duplicate, {});
