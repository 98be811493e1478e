import { ambiguousSurname } from '../../../server/src/core/rules/attribution/ambiguousSurname';
import { testRule } from '../../support/rules';

testRule(ambiguousSurname, {
  fine: [
    'Anna Stone met Paul Keller. “The bridge is unsafe,” Keller said.',
    'Mr. Stone and Anna Keller met. “It is unsafe,” Stone said.',
  ],
  fixed: {
    'Mayor Anna Stone and engineer Paul Stone met on Monday. “The bridge is unsafe,” Stone said.': [
      'Mayor Anna Stone and engineer Paul Stone met on Monday. “The bridge is unsafe,” Paul Stone said.',
      'Mayor Anna Stone and engineer Paul Stone met on Monday. “The bridge is unsafe,” Anna Stone said.',
    ],
  },
});
