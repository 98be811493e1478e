import { rangeReversed } from '../../../server/src/core/rules/date/rangeReversed';
import { testRule } from '../../support/rules';

testRule(rangeReversed, {});
