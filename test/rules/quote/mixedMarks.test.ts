import { mixedMarks } from '../../../server/src/core/rules/quote/mixedMarks';
import { testRule } from '../../support/rules';

testRule(mixedMarks, {});
