import { multiParagraphMark } from '../../../server/src/core/rules/quote/multiParagraphMark';
import { testRule } from '../../support/rules';

testRule(multiParagraphMark, {
  fine: ['“We worry that the pier will sink in the storm.\nRep. Ida Lund, of the harbour board.”'],
  fixed: {
    'Keller said:\n“We will rebuild the bridge.\nIt will take two years.”': [
      'Keller said:\n“We will rebuild the bridge.\n“It will take two years.”',
    ],
  },
});
