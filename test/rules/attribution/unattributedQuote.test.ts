import { unattributedQuote } from '../../../server/src/core/rules/attribution/unattributedQuote';
import { testRule } from '../../support/rules';

testRule(unattributedQuote, {
  flagged: ['KELMOUTH, May 3 — <flag>“The bridge is closed for good.”</flag> The rain fell.'],
  fine: [
    'Anna Keller spoke of the bridge.\n“The bridge is closed for good.”\n“The pier will be closed too.”\nThe rain fell.', // a list of hers
  ],
});
