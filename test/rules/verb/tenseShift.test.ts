import { tenseShift } from '../../../server/src/core/rules/verb/tenseShift';
import { testRule } from '../../support/rules';

testRule(tenseShift, {
  fine: ['Keller said it was so. Keller said it was. Keller said no. Keller says yes.'], // reports in their own words
  fixed: {
    '“It is unsafe,” Anna Keller said. “It will close,” she said. “We are sure,” she said. “It is sad,” Paul Stone says.':
      [
        '“It is unsafe,” Anna Keller said. “It will close,” she said. “We are sure,” she said. “It is sad,” Paul Stone said.',
      ],
  },
});
