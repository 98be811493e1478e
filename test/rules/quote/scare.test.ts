import { scare } from '../../../server/src/core/rules/quote/scare';
import { testRule } from '../../support/rules';

testRule(scare, {
  fine: ['Keller said that the council sold the pier to its “partners” in May.', 'Paul “Rusty” Stone left in May.'],
  fixed: {
    'The council sold the pier to its “partners” in May.': ['The council sold the pier to its partners in May.'],
  },
});
