import { numericAmbiguous } from '../../../server/src/core/rules/date/numericAmbiguous';
import { testRule } from '../../support/rules';

testRule(numericAmbiguous, {
  fine: ['On 5/5/2025 he left.', 'The 9/11 attacks', 'See pages 3/4.', 'Keller said: “We meet on 03/04/2025.”'],
  fixed: { 'Talks on 03/04/2025 went on.': ['Talks on March 4, 2025 went on.', 'Talks on April 3, 2025 went on.'] },
  publishedOn: '2025-01-27',
});
