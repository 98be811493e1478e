import { fragment } from '../../../server/src/core/rules/quote/fragment';
import { testRule } from '../../support/rules';

testRule(fragment, {
  fine: ['Keller called it “unsafe,” and left.', 'The film “Old Bridge” was shown.'],
  fixed: { 'Keller said that the bridge is “old” and unsafe.': ['Keller said that the bridge is old and unsafe.'] },
});
