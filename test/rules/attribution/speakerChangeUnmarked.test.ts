import { speakerChangeUnmarked } from '../../../server/src/core/rules/attribution/speakerChangeUnmarked';
import { testRule } from '../../support/rules';

testRule(speakerChangeUnmarked, {
  fine: [
    '“The bridge is unsafe for lorries,” Anna Keller said.\n“It has stood for years,” Paul Stone said.', // the name comes soon
  ],
  fixed: {
    '“The bridge is unsafe for lorries,” Anna Keller said.\n“It has stood for a hundred years, and with a little care and money from the county it will stand for a hundred more, whatever people say,” Paul Stone said.':
      [
        '“The bridge is unsafe for lorries,” Anna Keller said.\nPaul Stone said: “It has stood for a hundred years, and with a little care and money from the county it will stand for a hundred more, whatever people say.”',
      ],
  },
});
