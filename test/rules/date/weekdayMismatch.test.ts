import { weekdayMismatch } from '../../../server/src/core/rules/date/weekdayMismatch';
import { testRule } from '../../support/rules';

testRule(weekdayMismatch, {});
