import { unattributedQuote } from '../../../server/src/core/rules/attribution/unattributedQuote';
import { testRule } from '../../support/rules';

testRule(unattributedQuote, {});
