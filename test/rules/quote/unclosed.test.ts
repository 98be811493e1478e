import { unclosed } from '../../../server/src/core/rules/quote/unclosed';
import { testRule } from '../../support/rules';

testRule(unclosed, {
  flagged: ['<flag>"We are leaving, Keller said.</flag>'],
  fine: ['It’s the ’90s again, Keller said.'],
  fixed: { 'Keller said: “We are leaving.': ['Keller said: “We are leaving.”'] },
});
