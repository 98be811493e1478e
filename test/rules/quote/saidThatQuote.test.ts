import { saidThatQuote } from '../../../server/src/core/rules/quote/saidThatQuote';
import { testRule } from '../../support/rules';

testRule(saidThatQuote, {
  fine: ['Keller said that “nobody” came.', 'She read the book “That Long Summer of the Flood.”'],
  fixed: {
    'Keller said that “We will rebuild the bridge.”': ['Keller said, “We will rebuild the bridge.”'],
  },
});
