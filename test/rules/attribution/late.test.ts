import { late } from '../../../server/src/core/rules/attribution/late';
import { testRule } from '../../support/rules';

testRule(late, {});
