import { punctuationPlacement } from '../../../server/src/core/rules/quote/punctuationPlacement';
import { testRule } from '../../support/rules';

testRule(punctuationPlacement, {
  fine: [
    'Keller called it “unsafe,” and “old”, and left.', // no way of its own
    'Keller called it “unsafe,” and “old,” and “bad,” and said: “It is closed.” Is it a “danger”? It is.',
  ],
  fixed: {
    'Keller called it “unsafe,” and “old,” and “ugly,” and a “danger to us all”, and left.': [
      'Keller called it “unsafe,” and “old,” and “ugly,” and a “danger to us all,” and left.',
    ],
  },
});
