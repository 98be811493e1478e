import { mixedMarks } from '../../../server/src/core/rules/quote/mixedMarks';
import { testRule } from '../../support/rules';

testRule(mixedMarks, {
  fine: ['Nothing is quoted here.', 'The pipe is 12" wide.'],
  fixed: {
    '“It is over,” Keller said. “We go on,” Stone said. "We stay," Brandt said.': [
      '“It is over,” Keller said. “We go on,” Stone said. “We stay,” Brandt said.',
    ],
  },
});
