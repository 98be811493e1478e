import { nestedSameMark } from '../../../server/src/core/rules/quote/nestedSameMark';
import { testRule } from '../../support/rules';

testRule(nestedSameMark, {
  fine: ['"She said "no" twice," Keller said.', '“She said no,” Keller said. “It is the “old” one.'],
  fixed: { '“She said “no” twice,” Keller said.': ['“She said ‘no’ twice,” Keller said.'] },
});
