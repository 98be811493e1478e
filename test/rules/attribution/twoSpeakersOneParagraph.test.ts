import { twoSpeakersOneParagraph } from '../../../server/src/core/rules/attribution/twoSpeakersOneParagraph';
import { testRule } from '../../support/rules';

testRule(twoSpeakersOneParagraph, {
  fine: [
    '“The bridge is unsafe for lorries,” Anna Keller said. The “old men,” Paul Stone said, had left.', // a phrase, no turn
    '“The bridge is unsafe for lorries,” Anna Keller said. “It has stood for a hundred years,” the engineer said.', // perhaps she
  ],
  fixed: {
    '“The bridge is unsafe for lorries,” Anna Keller said. “It has stood for a hundred years,” Paul Stone said.': [
      '“The bridge is unsafe for lorries,” Anna Keller said.\n“It has stood for a hundred years,” Paul Stone said.',
    ],
  },
});
