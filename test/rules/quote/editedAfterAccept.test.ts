import { editedAfterAccept } from '../../../server/src/core/rules/quote/editedAfterAccept';
import { testRule } from '../../support/rules';

testRule(editedAfterAccept, {
  flagged: ['Keller said: <flag>“We will not rebuild the old bridge in two years.”</flag>'],
  fine: [
    'The bridge stays shut. “We will see,” Keller said.', // another quotation: the accepted one was taken out
    'We will rebuild the old bridge in three years.', // no longer in marks
  ],
  fixed: {
    '“We will rebuild the old bridge in three years,” Keller said.': [
      '“We will rebuild the old bridge in two years,” Keller said.',
    ],
  },
});
