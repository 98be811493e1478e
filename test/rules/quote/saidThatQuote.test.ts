import { saidThatQuote } from '../../../server/src/core/rules/quote/saidThatQuote';
import { testRule } from '../../support/rules';

testRule(saidThatQuote, {});
