import { noRole } from '../../../server/src/core/rules/name/noRole';
import { testRule } from '../../support/rules';

testRule(noRole, {
  fine: [
    'The bridge closed on Monday. “It is unsafe,” said Anna Keller, who built it.',
    'The bridge closed on Monday. “It is unsafe,” Rep. Anna Keller (R-Lenn) said.',
  ],
});
