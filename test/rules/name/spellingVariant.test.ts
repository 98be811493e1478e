import { spellingVariant } from '../../../server/src/core/rules/name/spellingVariant';
import { testRule } from '../../support/rules';

testRule(spellingVariant, {
  fine: [
    'Anna Keller met Paul Kellar. “It is over,” Keller said. “It is not,” Kellar said.',
    "Ida O'Hallan spoke. “We stay,” O’Hallan said.",
  ],
  fixed: {
    'Anna Kellermann spoke on Monday. Kellermann left. “We stay,” Kellerman said.': [
      'Anna Kellermann spoke on Monday. Kellermann left. “We stay,” Kellermann said.',
    ],
  },
});
