import { sentiment } from '../../../server/src/core/rules/claim/sentiment';
import { testRule } from '../../support/rules';

testRule(sentiment, {});
