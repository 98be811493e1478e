import { fullOnSecond } from '../../../server/src/core/rules/name/fullOnSecond';
import { testRule } from '../../support/rules';

testRule(fullOnSecond, {
  fine: [
    'Anna Keller came on Monday.\n“The bridge is unsafe,” Anna Keller said.', // a new paragraph may name her again
    'María García Lorca came on Monday. “It is unsafe,” María García Lorca said.', // which is the surname?
  ],
  fixed: {
    'Anna Keller came on Monday. “The bridge is unsafe,” Anna Keller said.': [
      'Anna Keller came on Monday. “The bridge is unsafe,” Keller said.',
    ],
  },
});
